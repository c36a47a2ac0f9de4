//! The senses: what a text can say, and where in the text its words count.

use super::place::{Place, senses};

senses! {
    // Permission tables.
    /// A scheme is delegated: a user is signed in.
    Delegated: Anywhere,
    /// A delegated scheme is that of personal accounts.
    PersonalAccount: Anywhere,
    /// A scheme is that of applications without a user.
    Application: Start,
    /// A cell says that the scheme or the thing is not supported.
    NotSupported: Whole,
    /// A cell says that a list has no entry, such as no permission that is needed.
    NoneOfList: Whole,
    /// A header names the column of permission types.
    PermissionType: Start,
    /// A header or a sentence speaks of permissions.
    Permission: Anywhere,
    /// The lower end of an order of privilege.
    Least: Anywhere,
    /// The upper end of an order of privilege.
    Most: Anywhere,
    /// An order of privilege that rises, where the words name one end only.
    Rising: Anywhere,
    /// An order of privilege that falls, where the words name one end only.
    Falling: Anywhere,
    /// A word between permissions asks for both.
    Plus: Whole,
    /// A clause denies the permissions that it names.
    Denies: Anywhere,
    /// A clause that begins so denies the permissions that it names.
    DeniesFirst: Start,
    /// The permissions that follow are denied.
    DeniesNext: Anywhere,
    /// A clause ends within a sentence.
    EndsClause: Anywhere,
    /// The purpose of permissions follows.
    ForThing: Start,
    /// The purpose of permissions stands before.
    BehindThing: End,
    /// The purpose of permissions follows their names.
    ForThingBehind: Anywhere,
    /// The purpose of permissions follows, in parentheses.
    ThingInParentheses: Anywhere,
    /// The purpose of permissions follows, in a sentence of its own.
    ThingInSentence: Anywhere,
    /// An article stands before a noun.
    Article: Start,
    /// A word around alternatives that has no meaning of its own.
    AroundAlternatives: Whole,
    /// A word that leads in to a table, and is not a name.
    LeadsIn: Whole,
    /// A text leads in to any table of permissions.
    LeadsInText: Anywhere,
    /// A permission is needed, in a sentence that names it.
    NeedsPermission: Anywhere,
    /// A text is on the permissions that follow it, and names nothing that they are for.
    OnPermissions: Anywhere,
    /// A text asks for more than permissions, or restricts them.
    BesidesPermissions: Anywhere,
    /// A heading says that permissions follow, before it says what they are for.
    PermissionsFor: Start,
    /// A header is of a column that describes permissions, and names none.
    DescribesPermission: Anywhere,
    /// A header is of the column of permissions that grant more than is needed.
    Higher: Anywhere,
    /// A cell says that no permission is higher; the scheme may be supported.
    NotAvailable: Whole,
    /// A part of any words that ask for a role.
    MayAskForRole: Anywhere,
    /// A sentence asks for a role of the signed-in user.
    AsksForRole: Anywhere,
    /// A sentence says that the roles in it are the least privileged.
    LeastRole: Anywhere,
    /// A list or a table follows.
    ListFollows: Anywhere,
    /// The last word of the name of a role.
    RoleNoun: End,
    /// The name of a role follows, in small letters too.
    BeforeRole: End,
    /// The word for a role stands behind its name.
    RoleWord: End,
    /// A small word may stand in the name of a role.
    InRoleName: Whole,
    /// A header names the column of roles.
    ColumnRole: Whole,

    // Numbers.
    /// A word behind a number multiplies it.
    Scale: Start,

    // Pages.
    /// The namespace of the subject of the page follows.
    Namespace: Start,
    /// A paragraph that begins so is a remark beside the page's subject, and does not sum it up.
    RemarkLabel: Start,
    /// The subject of the page is gone.
    Retired: Anywhere,
    /// A sentence begins with the subject of the page.
    PageSubject: Start,
    /// A sentence begins with a part of the page's subject, or with another thing.
    PartOfPage: Anywhere,
    /// A sentence has a relative clause.
    RelativeClause: Anywhere,
    /// A verb before what something is.
    Copula: Whole,
    /// A sentence is on the future.
    WillBe: End,
    /// A link leads to a text on deprecation.
    LeadsToDeprecation: Anywhere,
    /// The participle that, behind its verb, says that something is deprecated.
    DeprecatedParticiple: Anywhere,
    /// Deprecation is spoken of.
    Deprecation: Anywhere,
    /// The subject has no description yet.
    NotDocumented: Whole,
    /// The title is that of a page on a type.
    TitleOfType: Anywhere,

    // Properties and parameters.
    /// The value must be there.
    Required: OwnSentence,
    /// The value need not be there.
    Optional: OwnSentence,
    /// Yes, in a cell.
    Yes: Whole,
    /// No, in a cell.
    No: Whole,
    /// The value can be read, but not written.
    ReadOnly: Anywhere,
    /// The value can be null.
    Nullable: Anywhere,
    /// The value is null at times; compared without blanks and marks.
    IsNull: Anywhere,
    /// The value cannot be null.
    NotNullable: Anywhere,
    /// The thing is deprecated.
    Deprecated: Anywhere,
    /// A remark on a page speaks of a part of it, or of the future.
    PartOrFuture: Anywhere,
    /// A text may say that a property is nullable, read-only or deprecated.
    MayRemark: Anywhere,
    /// All properties of a type can be read, but not written; the text is one sentence.
    AllReadOnly: End,
    /// A condition under which a value would be null.
    SupposesNull: Anywhere,
    /// A condition of the same kind, at the start of its clause.
    SupposesNullFirst: Start,
    /// Another property than the described one is the subject.
    OfAnotherProperty: End,
    /// The verb before `null` in a statement on the value.
    BeforeNull: End,
    /// The words behind `null` that tell when it is the value.
    BehindNull: Start,
    /// The words behind `null` that say without a condition that it is a value.
    NullComesBack: Start,
    /// The words behind a value that make it the default.
    DefaultBehind: Start,
    /// The participles that say that something is deprecated.
    DeprecatedOrObsolete: Anywhere,
    /// A verb before such a participle.
    BeforeDeprecated: Whole,
    /// A clause describes another thing than the property.
    OfRelativeClause: Anywhere,
    /// The property cannot be used any more.
    PropertyGone: Anywhere,
    /// A text may say that its value must or need not be there.
    MayRequire: Anywhere,
    /// The value is only supported for some of what the page describes.
    SupportedAtTimes: Anywhere,
    /// The word for a value that must be there.
    RequiredWord: Anywhere,
    /// The word for a value that need not be there.
    OptionalWord: Anywhere,
    /// A description begins with the word for a value that need not be there, before its noun.
    OptionalThing: Start,
    /// A noun has more words behind it that belong to it.
    OfNoun: Anywhere,
    /// A negation before a word.
    NotBefore: End,
    /// The described property or parameter is the subject of a sentence.
    ThisIs: End,
    /// A pronoun for what is described, before a noun.
    ThisThing: End,
    /// A verb and an article before a noun.
    IsAThing: End,
    /// A noun for what is described, behind an adjective.
    ThingBehind: Start,
    /// A clause goes on behind its noun.
    GoesOn: Start,
    /// A condition begins in a sentence.
    IfWithin: Anywhere,
    /// The word for a key.
    KeyWord: Whole,
    /// The property is the key of its type.
    Key: OwnSentence,
    /// A list of values is announced without more words around it.
    AnnouncesValues: Anywhere,

    // Requests.
    /// The request has no body.
    NoBody: Anywhere,
    /// A sentence denies something.
    Negation: Anywhere,
    /// The thing that a name belongs to follows it.
    OfThing: Start,
    /// A negation, a few words, and the body that it belongs to.
    WithoutBody: Pattern,
    /// The whole text on a body is a word such as `none`.
    EmptyBody: Whole,
    /// The request may have a body, or none.
    OptionalBody: Anywhere,
    /// A text that denies the body goes on with one.
    BodyAfterAll: Anywhere,
    /// The body is bytes.
    BytesInBody: Anywhere,
    /// A text asks for a body.
    SuppliesBody: Anywhere,
    /// The body of a request is spoken of.
    RequestBody: Anywhere,
    /// The body must have the properties that follow.
    BodyMustHave: End,
    /// The properties before these words must be in the body.
    MustBeInBody: Anywhere,
    /// Properties of the body follow in a list.
    PropertiesFollow: Anywhere,
    /// The properties before these words can be changed.
    CanBeUpdated: Anywhere,
    /// A word that is marked for emphasis, and is not a name.
    WeightyWord: Whole,
    /// The body has, or may have, the properties that follow.
    BodyHas: End,
    /// The words of a sentence on the body that make its properties optional.
    MayBeInBody: Anywhere,
    /// The noun behind the name of a property.
    PropertyNoun: Start,
    /// All properties of the table below must be there.
    AllRequired: Anywhere,
    /// The value must be there at times.
    RequiredAtTimes: Anywhere,
    /// A property is one of what a collection of the body holds.
    OfEachItem: Start,
    /// The words before a link ask for its identifier, or for a reference to it.
    IdentifierOf: Anywhere,
    /// The words before a link speak of a property of it, or of getting it.
    PartOf: Anywhere,
    /// The words before a link say that there are several of it.
    SeveralOf: Anywhere,
    /// The text before a link says only to see what it leads to.
    SeeOnly: End,
    /// The words behind a link say that it stands in a property of the body.
    InProperty: Start,
    /// The sentence of a link is on something else than what the body is.
    BesideBody: Anywhere,
    /// The words before a link say that it is contained in what follows: the languages in which the noun comes last.
    ContainedInNext: End,
    /// The words between two links say that the second one is the noun.
    NounNext: Whole,
    /// The words behind a link say that there are several of it.
    SeveralBehind: Start,
    /// A remark in brackets names an instance of what was said.
    Instance: Start,
    /// The represented thing follows.
    Representation: Anywhere,
    /// An article or alike, which may stand before the name of a type.
    Determiner: Whole,
    /// A preposition that names the owner of what stands before it.
    OfOrFor: Whole,
    /// A text is a note.
    Note: Start,
    /// A body is an identifier.
    Identifier: Anywhere,
    /// A word of a placeholder that tells the kind of its value, but not its owner.
    PlaceholderWord: Whole,
    /// Query options are spoken of.
    QueryOption: Anywhere,
    /// Query options are spoken of as parameters of the query.
    QueryParameter: Anywhere,
    /// Something is supported.
    Supported: Anywhere,
    /// Something is not supported, in a sentence.
    Unsupported: Anywhere,
    /// Only some of a list are named.
    SomeOf: Anywhere,
    /// A text announces a list of options that are supported.
    AnnouncesOptions: Anywhere,
    /// Options are spoken of that are not named.
    OtherOptions: Anywhere,
    /// A denial holds for some properties, or at times.
    InPart: Anywhere,
    /// A header of a request is spoken of.
    HeaderWord: Anywhere,
    /// The value of what was named follows.
    SetTo: End,
    /// A header names the column of the operators of a filter.
    ColumnOperator: Anywhere,
    /// The words before an option say that it is supported in part.
    LimitedSupport: Start,
    /// The statement holds at times, or points to a list elsewhere.
    AtTimes: Anywhere,
    /// Options follow that are an exception.
    ExceptOptions: Anywhere,
    /// The option that follows is left out.
    WithoutOption: End,

    // Responses.
    /// Nothing comes back.
    ReturnsNothing: Anywhere,
    /// Something comes back.
    Returns: Anywhere,
    /// The words before a name say that it comes back.
    ReturnsNext: Anywhere,
    /// The words behind a name say that it comes back.
    IsReturned: Anywhere,
    /// Something stands in the body of the answer.
    InResponse: Anywhere,
    /// A response is spoken of.
    OfResponse: Anywhere,
    /// A primitive type that comes back follows, in words of the language.
    BeforePrimitive: Anywhere,
    /// The text before a link says that it leads to something else.
    Otherwise: End,
    /// The words behind the name of a primitive type that comes back.
    BehindPrimitive: Start,
    /// The words behind the name of a type that stand behind a whole noun phrase.
    BehindNounPhrase: Start,
    /// A noun that stands behind the name of a type.
    ObjectNoun: Whole,
    /// The name of a type follows, of which several come.
    CollectionOf: End,
    /// A noun for several of a thing.
    SeveralNoun: Whole,
    /// A noun behind the name of a type says that several come.
    PluralNoun: Whole,
    /// The noun for a collection, which follows the name of the type of its items.
    CollectionNoun: Whole,
    /// A word behind the name of a type that begins what the type has or does.
    AfterNoun: Whole,
    /// A word that may stand between alternatives besides the joint.
    BetweenAlternatives: Whole,
    /// One of a list comes.
    OneOfList: Anywhere,
    /// The method of the page returns a status.
    MethodReturns: Anywhere,
    /// The service returns a status.
    ServiceReturns: Anywhere,
    /// A call fails with a status.
    CallFails: Anywhere,
    /// Other calls than that of the page are spoken of.
    OtherCalls: Anywhere,
    /// The reason phrase of a status, which begins with a capital letter.
    ReasonPhrase: Start,
    /// The name of a status in a program stands before its number.
    StatusName: Start,
    /// A noun behind a status.
    StatusNoun: Start,
    /// A noun behind a list of statuses.
    StatusNouns: Start,
    /// The words behind a status name all of its series.
    OfSeries: Start,
    /// A redirection is spoken of.
    Redirect: Anywhere,
    /// A header names the column of error codes.
    ErrorCodeColumn: Anywhere,
    /// A header names the column of error messages.
    MessageColumn: Anywhere,
    /// The code of an error follows.
    ErrorCode: End,
    /// Error codes follow in a table.
    ErrorCodesFollow: Anywhere,
    /// The message of an error follows.
    ErrorMessage: Anywhere,
    /// The call succeeds.
    Success: Anywhere,
    /// A condition.
    Condition: Anywhere,
    /// A condition, at the start of a sentence.
    ConditionFirst: Start,
    /// A sentence holds if the one before it does not.
    OtherwiseFirst: Start,
    /// The text tells a cause for which a call fails.
    CauseOfError: Anywhere,
    /// A clause of a condition begins.
    IfFirst: Start,
    /// The clause that the call succeeds goes on with a condition.
    SuccessAnd: Anywhere,
    /// The words follow the clause that the call succeeds.
    BehindSuccess: Anywhere,
    /// Several of a thing are spoken of.
    Several: Anywhere,
    /// A header or a link leads to what was asked for.
    Location: Anywhere,
    /// Bytes come back.
    Bytes: Anywhere,
    /// The word for an object that stands behind its name.
    ObjectBehindName: Anywhere,
    /// The word for an object that stands before its name.
    ObjectBeforeName: Anywhere,

    // Types.
    /// The base type of a type follows.
    BeforeBase: Anywhere,
    /// The base type of a type stands before.
    BehindBase: Start,
    /// A type is open.
    OpenType: Anywhere,
    /// A type is abstract.
    AbstractType: Anywhere,
    /// The adjective for such a type.
    AbstractWord: Anywhere,
    /// An open type is spoken of.
    OpenTypeWord: Anywhere,
    /// A title says that its type is open.
    OpenTypeInTitle: Anywhere,
    /// A noun for a type, behind its adjective.
    TypeNoun: Start,
    /// The preposition that makes what follows another type than the described one.
    BeforeOtherType: End,
    /// The verb before an adjective.
    BeforeAdjective: End,
    /// The article before an adjective, with what stands before it.
    ArticleBefore: End,
    /// The derived types of a type are announced.
    DerivedTypes: Anywhere,
    /// The types before these words derive from the type that the page describes.
    DerivedTypesBefore: Anywhere,
    /// A text speaks of derived types, and may go on with a list of them.
    DerivedTypesThat: Anywhere,
    /// The type that the page describes is the base of those that follow.
    BaseOf: Anywhere,
    /// A list follows the words that announce it.
    Includes: Start,
    /// The verb before a list of types.
    IncludeWord: Anywhere,
    /// Examples of types follow.
    SuchAs: End,
    /// Other types inherit from the one that follows.
    AllInherit: Anywhere,
    /// Others inherit from the type that the page describes.
    InheritsFromThis: Start,
    /// The word before the type that does something to another.
    Agent: Anywhere,
    /// The word behind the type that inherits.
    Inherited: Start,

    // Tables.
    /// A header names the column of names, whichever it is.
    ColumnName: Whole,
    /// A header names the column of names if it is the first one.
    FirstColumnName: Whole,
    /// A header names the column of properties.
    ColumnProperty: Whole,
    /// A header names the column of types.
    ColumnType: Whole,
    /// A header names the column of values.
    ColumnValue: Whole,
    /// A header names the column of examples, which stand for values where no description does.
    ColumnExample: Whole,
    /// A header names the column of descriptions.
    ColumnDescription: Whole,
    /// A header names the column that says what must be there.
    ColumnRequired: Start,
    /// A header names the column of the members of an enumeration.
    ColumnMember: Whole,
    /// A header names the column of a table that lists the values of one thing.
    ColumnOfValues: Whole,
    /// A header names the column of derived types.
    ColumnDerivedType: Whole,
    /// A header names the column of methods.
    ColumnMethod: Whole,
    /// A header names the column of what methods return.
    ColumnReturnType: Whole,
    /// The header of a column of values names behind its thing that it holds the values of it.
    ValueOf: End,
    /// The words behind a name say that it is one of a parameter or a property.
    ParameterOrProperty: Start,

    // Types and values.
    /// A word between two things says that either will do.
    Or: Whole,
    /// A word between two things says that both are meant.
    And: Whole,
    /// The word behind a type that makes it a collection.
    Collection: Whole,
    /// The same, which is joined to the word before.
    CollectionEnding: Whole,
    /// The words before a type make it a collection.
    BeforeItems: Start,
    /// The words open the type of the items of a collection: `Collection(`.
    CollectionCall: Start,
    /// An article before the name of a type.
    TypeArticle: Whole,
    /// A noun behind the name of a type, in its cell.
    NounOfType: End,
    /// Words before the name of a type that no page documents.
    UnknownType: Start,
    /// A value of any JSON type.
    AnyJson: Whole,
    /// A text that has one of a few values, which have no type of their own.
    EnumeratedText: Whole,
    /// A word beside a type that adds nothing to it.
    BesideType: Whole,
    /// The words that announce a list of all values.
    PossibleValues: Anywhere,
    /// A part of any words that announce values.
    MayAnnounceValues: Anywhere,
    /// A part of any words that lead to values without announcing them.
    MayLeadToValues: Anywhere,
    /// The only value that a property ever has follows.
    SingleValue: Anywhere,
    /// A list is one of examples, of what is not possible, of operators, or holds at times.
    OtherValues: Anywhere,
    /// A sentence lists something else than values: examples, formats, impossible values.
    ListsOther: Anywhere,
    /// A sentence lists things that have names, and not values.
    ListsNames: Anywhere,
    /// A sentence says that its values are not possible.
    ListsImpossible: Anywhere,
    /// Words before a list say that it has examples or defaults.
    ListsExamples: Anywhere,
    /// The end of the words before a colon that announces values.
    ValuesBefore: End,
    /// A heading of the values of an enumeration, behind its name.
    HeadsValues: End,

    // Sections.
    /// A heading or a sentence says of the parameters below it that they must be there.
    RequiredParameters: Anywhere,
    /// A sentence says of the parameters below it that they stand in the URL.
    OfUrl: Anywhere,
    /// The word for a derived type that stands behind its base type.
    Subtype: End,

    // Lists of values.
    /// A list of values is announced: `possible values`.
    Announcement: Pattern,
    /// The subject of the values of an announcement, with its verb: ` for this property are`.
    SubjectOfValues: Pattern,
    /// Words and marks between an announcement and its list.
    BeforeList: Pattern,
    /// A text that leads to values ends with its verb.
    EndsWithBe: End,
    /// Values are spoken of.
    OfValues: Anywhere,
    /// The word before these ones is one more value.
    AlsoPossible: Anywhere,
    /// The word that follows is a value.
    TheValue: Anywhere,
    /// The value that follows comes back.
    BeforeReturnedValue: End,
    /// The meaning of a value follows it.
    Indicates: Anywhere,
    /// Two or more values follow, without an announcement.
    LeadsToSeveral: Pattern,
    /// All values that ever occur follow, even a single one.
    LeadsToAll: Pattern,
    /// All values of two or more follow.
    Either: Anywhere,
    /// A verb may stand before such a list.
    BehindEither: Start,
    /// A sentence may go on so behind a list of values.
    BehindList: Start,
    /// The sentence holds in some cases only.
    OnCondition: Start,
    /// The default is spoken of.
    OfDefault: Anywhere,
    /// The value before these words is the only possible one.
    TheOnly: Anywhere,
    /// The verb before these words.
    BeforeTheOnly: End,
    /// A marked word is the name of something else than a value, or the start of a range.
    NamesOther: Start,
    /// The use of a value follows it.
    UseOfValue: Start,
    /// A list has more items, which are not named.
    AndSoOn: Whole,
    /// A header names the column of values by one of them.
    OneValueOf: End,
    /// A heading of a table of values, or of the values of a header.
    HeadingOfValues: End,
    /// A heading of the codes of an enumeration.
    HeadingOfEnumeration: End,
    /// A word of such a heading that is not the name of a property.
    InHeadingOfValues: Whole,
    /// A header names the property behind its values.
    ValuesOfProperty: Start,
    /// The word for a property behind its name, in a header.
    BehindProperty: End,
    /// The property whose values are listed follows.
    ValuesFor: End,
}
