//! Requests for a path that goes on where a documented one ends: a cast of a collection, or its number of values.

use crate::{
    Collection, Model, Request,
    error::InvalidArgument,
    options::Any,
    parts::{Parts, Target},
};

/// The same collection, seen in another way.
impl<I, O, H> Request<Collection<I>, O, H> {
    /// Asks only for the values of a derived type, as this type: `/groups/{id}/members/microsoft.graph.user`.
    ///
    /// Directories want the header `ConsistencyLevel: eventual` and `count(true)` for it.
    ///
    /// ```no_run
    /// # use graph_client_runtime::{Client, Collection, Error, Reference as User, Value};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// // With a client: `group::list_members("7").cast::<User>()`.
    /// let members = client.get::<Collection<Value>>("/groups/7/members").cast::<User>();
    /// let mut users = members.consistency_level("eventual").count(true).items(client);
    /// while let Some(user) = users.next().await {
    ///     println!("{:?}", user?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn cast<T: Model + Default>(self) -> Request<Collection<T>, Any, Any> {
        let mut parts = self.into_parts();
        push_segment(&mut parts, T::default().schema().odata_type);
        Request::from_parts(parts)
    }

    /// Asks for the number of values instead of the values: `/users/$count`.
    ///
    /// ```no_run
    /// # use graph_client_runtime::{Client, Collection, Error, Value};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// // With a client: `user::list().count_only()`.
    /// let users = client.get::<Collection<Value>>("/users").count_only();
    /// println!("{} users", users.consistency_level("eventual").send(client).await?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_only(self) -> Request<i64, Any, Any> {
        let mut parts = self.into_parts();
        push_segment(&mut parts, "$count");
        Request::from_parts(parts)
    }
}

/// Adds a segment to the path, before its query.
fn push_segment(parts: &mut Parts, segment: &str) {
    match &mut parts.target {
        Target::Path(path) => {
            let end = path.find('?').unwrap_or(path.len());
            path.insert_str(end, &format!("/{segment}"));
        }
        Target::Link(..) | Target::Outside(_) | Target::Signed(_) => {
            parts.refuse(InvalidArgument::new(segment, "a link leads to one resource and to no other"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        Additional, Client, Collection, Model, Request, Value,
        model::{Property, PropertyMut, Schema},
        request,
    };

    #[derive(Default)]
    struct User {
        additional: Additional,
    }

    impl Model for User {
        fn schema(&self) -> &'static Schema {
            &Schema { name: "User", odata_type: "microsoft.graph.user", names: &[] }
        }
        fn property(&self, _: usize) -> Property<'_> {
            Property::Additional(&self.additional)
        }
        fn property_mut(&mut self, _: usize) -> PropertyMut<'_> {
            PropertyMut::Additional(&mut self.additional)
        }
    }

    #[test]
    fn a_segment_stands_behind_the_path_and_before_the_query() {
        let client = Client::new("a token");
        let members =
            || -> Request<Collection<Value>> { request("x\nGET v1.0 /groups/{id}/members?a=b", &["7"]) };
        let of = |url: Result<reqwest::Url, _>| url.expect("a URL").path().to_owned();
        assert_eq!(
            of(members().cast::<User>().top(5).url(&client)),
            "/v1.0/groups/7/members/microsoft.graph.user"
        );
        assert_eq!(of(members().count_only().url(&client)), "/v1.0/groups/7/members/$count");
        let number = members().cast::<User>().count_only().filter("a").url(&client).expect("a URL");
        assert!(number.as_str().ends_with("/members/microsoft.graph.user/$count?a=b&$filter=a"), "{number}");
        assert!(
            Request::<Collection<Value>>::from_link("https://graph.microsoft.com/v1.0/x")
                .count_only()
                .url(&client)
                .is_err()
        );
    }
}
