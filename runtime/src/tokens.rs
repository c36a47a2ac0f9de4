//! The client's token: requested by one task for all, kept until it expires, and replaced if the service refuses it.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use tokio::{sync, time::timeout};

use crate::{AccessToken, Credential, CredentialError, TokenRequest};

/// The default time limit for a credential. Some credentials wait for another process.
pub(crate) const CREDENTIAL_TIMEOUT: Duration = Duration::from_secs(60);

/// The time before its expiry at which a token is renewed. A short-lived token is renewed after four fifths of its
/// life.
const RENEWED_AHEAD: Duration = Duration::from_secs(300);

/// The pause after a failed renewal, while the old token is still valid.
const RENEWAL_PAUSE: Duration = Duration::from_secs(30);

/// A credential and its last token.
pub(crate) struct Tokens {
    credential: Box<dyn Credential>,
    scope: String,
    timeout: Duration,
    state: Mutex<State>,
    /// Held by the task that asks the credential. It is released if that task is dropped or panics.
    turn: sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// The number of answers from the credential. From it a task sees that another one asked while it waited.
    answers: u64,
    /// The error in the last answer, if it was one.
    failure: Option<CredentialError>,
}

struct Kept {
    token: AccessToken,
    /// The time of the next renewal; `None` if the expiry is unknown.
    renewal: Option<SystemTime>,
}

impl Kept {
    fn new(token: AccessToken, now: SystemTime) -> Self {
        let renewal = token.expiry().and_then(|expiry| {
            let life = expiry.duration_since(now).unwrap_or_default();
            expiry.checked_sub(RENEWED_AHEAD.min(life / 5))
        });
        Self { token, renewal }
    }

    fn is_fresh(&self, now: SystemTime) -> bool {
        self.holds(now) && self.renewal.is_none_or(|renewal| now < renewal)
    }

    fn holds(&self, now: SystemTime) -> bool {
        self.token.expiry().is_none_or(|expiry| now < expiry)
    }
}

impl Tokens {
    pub(crate) fn new(credential: Box<dyn Credential>, scope: String, timeout: Duration) -> Self {
        Self { credential, scope, timeout, state: Mutex::default(), turn: sync::Mutex::default() }
    }

    /// Returns the kept token, unless it is time for another one.
    pub(crate) fn fresh(&self) -> Option<AccessToken> {
        let state = self.state();
        let fresh = state.kept.as_ref().filter(|kept| kept.is_fresh(SystemTime::now()));
        fresh.map(|kept| kept.token.clone())
    }

    /// Returns a valid token.
    ///
    /// If there is none, one task asks for it and the others wait for the same answer. A token that expires soon is
    /// renewed by one task while the others keep using it.
    pub(crate) async fn get(&self) -> Result<AccessToken, CredentialError> {
        let (old, answers) = {
            let (state, now) = (self.state(), SystemTime::now());
            match &state.kept {
                Some(kept) if kept.is_fresh(now) => return Ok(kept.token.clone()),
                Some(kept) if kept.holds(now) => (Some(kept.token.clone()), state.answers),
                _ => (None, state.answers),
            }
        };
        let Some(old) = old else { return self.ask_in_turn(answers, None).await };
        match self.turn.try_lock() {
            Ok(turn) => Ok(self.ask(turn, answers, None).await.unwrap_or(old)),
            Err(_) => Ok(old),
        }
    }

    /// Replaces a token that the service refused, passing on the claims that it asks for. Returns the same token if the
    /// credential has no other.
    pub(crate) async fn replace(
        &self,
        refused: &AccessToken,
        claims: Option<String>,
    ) -> Result<AccessToken, CredentialError> {
        let answers = {
            let state = self.state();
            let is_kept = state.kept.as_ref().is_some_and(|kept| kept.token == *refused);
            is_kept.then_some(state.answers)
        };
        match answers {
            Some(answers) => self.ask_in_turn(answers, claims).await,
            None => self.get().await,
        }
    }

    /// Waits until no other task is asking. Then asks, unless one of them got an answer meanwhile.
    async fn ask_in_turn(
        &self,
        answers: u64,
        claims: Option<String>,
    ) -> Result<AccessToken, CredentialError> {
        self.ask(self.turn.lock().await, answers, claims).await
    }

    /// Asks the credential, unless it has given more than `answers` meanwhile. In that case returns the last answer.
    async fn ask(
        &self,
        _turn: sync::MutexGuard<'_, ()>,
        answers: u64,
        claims: Option<String>,
    ) -> Result<AccessToken, CredentialError> {
        {
            let state = self.state();
            if state.answers != answers {
                match (&state.failure, &state.kept) {
                    (Some(failure), _) => return Err(failure.clone()),
                    (None, Some(kept)) => return Ok(kept.token.clone()),
                    (None, None) => {}
                }
            }
        }
        let request = TokenRequest { scope: self.scope.clone(), claims };
        let answer = timeout(self.timeout, self.credential.token(request)).await;
        let answer = answer.unwrap_or_else(|_| {
            Err(CredentialError::new(format!("it did not answer within {:?}", self.timeout)))
        });
        let (mut state, now) = (self.state(), SystemTime::now());
        state.answers += 1;
        state.failure = answer.as_ref().err().cloned();
        match &answer {
            Ok(token) => state.kept = Some(Kept::new(token.clone(), now)),
            Err(_) => {
                if let Some(kept) = &mut state.kept {
                    kept.renewal = now.checked_add(RENEWAL_PAUSE);
                }
            }
        }
        answer
    }

    /// The state. It is only locked for moments, and never while the credential runs.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicU64, Ordering::SeqCst},
    };

    use super::*;
    use crate::credential_fn;

    /// A credential that returns `token 1`, `token 2` .. after a pause, with lifetimes from `life`.
    fn counting(life: fn(u64) -> Duration) -> (Arc<Tokens>, Arc<AtomicU64>) {
        let asked = Arc::new(AtomicU64::new(0));
        let count = Arc::clone(&asked);
        let credential = credential_fn(move |_| {
            let number = count.fetch_add(1, SeqCst) + 1;
            async move {
                tokio::time::sleep(Duration::from_millis(10)).await;
                match life(number) {
                    Duration::MAX => Err("signed out"),
                    life => Ok(AccessToken::new(format!("token {number}")).expires_in(life)),
                }
            }
        });
        (Arc::new(tokens(credential)), asked)
    }

    fn tokens(credential: impl Credential) -> Tokens {
        Tokens::new(Box::new(credential), "scope".to_owned(), CREDENTIAL_TIMEOUT)
    }

    /// Lets 200 tasks ask at once and returns their tokens, with `None` for an error.
    async fn crowd(tokens: &Arc<Tokens>) -> Vec<Option<String>> {
        let tasks: Vec<_> = (0..200)
            .map(|_| {
                let tokens = Arc::clone(tokens);
                tokio::spawn(async move { tokens.get().await.ok().map(|token| token.secret().to_owned()) })
            })
            .collect();
        let mut got = Vec::new();
        for task in tasks {
            got.push(task.await.expect("the task ends"));
        }
        got
    }

    #[tokio::test(start_paused = true)]
    async fn one_of_many_tasks_asks() {
        let (tokens, asked) = counting(|_| Duration::from_secs(3600));
        for _ in 0..2 {
            assert!(crowd(&tokens).await.iter().all(|token| token.as_deref() == Some("token 1")));
        }
        assert_eq!(asked.load(SeqCst), 1);
        let (tokens, asked) = counting(|_| Duration::MAX);
        assert!(crowd(&tokens).await.iter().all(Option::is_none));
        assert_eq!(asked.load(SeqCst), 1, "those that wait share an error");
        assert!(tokens.get().await.is_err());
        assert_eq!(asked.load(SeqCst), 2, "those that come later ask again");
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_that_ends_soon_is_renewed_by_one_while_the_others_use_it() {
        let (tokens, asked) = counting(|_| Duration::from_secs(3600));
        tokens.get().await.expect("a token");
        tokens.state().kept.as_mut().expect("it is kept").renewal = Some(SystemTime::UNIX_EPOCH);
        let got = crowd(&tokens).await;
        let old = got.iter().filter(|token| token.as_deref() == Some("token 1")).count();
        let new = got.iter().filter(|token| token.as_deref() == Some("token 2")).count();
        assert_eq!((old, new, asked.load(SeqCst)), (199, 1, 2));
    }

    #[tokio::test(start_paused = true)]
    async fn a_renewal_that_fails_leaves_the_old_token() {
        let (tokens, asked) =
            counting(|number| if number == 1 { Duration::from_secs(3600) } else { Duration::MAX });
        tokens.get().await.expect("a token");
        tokens.state().kept.as_mut().expect("it is kept").renewal = Some(SystemTime::UNIX_EPOCH);
        for _ in 0..3 {
            assert_eq!(tokens.get().await.expect("the old token").secret(), "token 1");
        }
        assert_eq!(asked.load(SeqCst), 2, "it is not tried at every request");
    }

    #[tokio::test(start_paused = true)]
    async fn an_expired_token_is_not_used() {
        let (tokens, asked) = counting(|_| Duration::ZERO);
        assert_eq!(tokens.get().await.expect("a token").secret(), "token 1");
        assert_eq!(tokens.get().await.expect("a token").secret(), "token 2");
        assert_eq!(asked.load(SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refused_token_is_replaced_once_for_all() {
        let (tokens, asked) = counting(|_| Duration::from_secs(3600));
        let refused = tokens.get().await.expect("a token");
        let (first, second) =
            tokio::join!(tokens.replace(&refused, Some("{}".to_owned())), tokens.replace(&refused, None));
        assert_eq!(first.expect("a token").secret(), "token 2");
        assert_eq!(second.expect("a token").secret(), "token 2");
        assert_eq!(tokens.replace(&refused, None).await.expect("a token").secret(), "token 2");
        assert_eq!(asked.load(SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_credential_that_never_answers_is_left() {
        let tokens =
            tokens(credential_fn(|_| std::future::pending::<Result<AccessToken, CredentialError>>()));
        let error = tokens.get().await.expect_err("there is no answer");
        assert_eq!(error.to_string(), "the credential gave no access token: it did not answer within 60s");
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_that_is_dropped_leaves_its_turn() {
        let (tokens, asked) = counting(|_| Duration::from_secs(3600));
        let dropped = timeout(Duration::from_millis(1), tokens.get()).await;
        assert!(dropped.is_err());
        assert_eq!(tokens.get().await.expect("a token").secret(), "token 2");
        assert_eq!(asked.load(SeqCst), 2);
    }

    #[tokio::test]
    async fn a_panic_of_the_credential_poisons_nothing() {
        let asked = AtomicU64::new(0);
        let tokens = Arc::new(tokens(credential_fn(move |_| {
            let number = asked.fetch_add(1, SeqCst);
            assert!(number > 0, "as the test asks");
            async { Ok::<_, CredentialError>(AccessToken::new("token")) }
        })));
        let asking = Arc::clone(&tokens);
        let task = tokio::spawn(async move { asking.get().await });
        assert!(task.await.expect_err("the task panics").is_panic());
        assert_eq!(tokens.get().await.expect("a token").secret(), "token");
    }
}
