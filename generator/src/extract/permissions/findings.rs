//! The codes of findings on permissions.

use crate::diagnostic::{Code, Severity, codes};

codes! {
    pub(in crate::extract) static PERMISSIONS_MISSING: Code = Code {
        name: "permissions-missing",
        severity: Severity::Warning,
        summary: "an api page documents no permissions",
        finds: "An api page of which no permission is read.",
        why: "The client cannot say what the call needs.",
        cure: "Add the section `## Permissions` with its table; `lint --explain permission-table-unknown` \
             shows its header.",
        example: "A page with `## HTTP request` and no `## Permissions`.",
    };

    pub(super) static PERMISSIONS_IN_PROSE: Code = Code {
        name: "permissions-in-prose",
        severity: Severity::Warning,
        summary: "permissions stand in text, without a table",
        finds: "A paragraph or list of the permissions section that names permissions, on a page without a \
             permission table, and does not begin with a permission type.",
        why: "Names in a list are read, but their permission type is unknown. Names within a sentence are \
             not read.",
        cure: "Write a table: `Permission type | Permissions (from least to most privileged)`.",
        example: "`You need Files.Read or Files.ReadWrite to call this.`",
    };

    pub(super) static ROLES_UNREAD: Code = Code {
        name: "roles-unread",
        severity: Severity::Note,
        summary: "a text leads to roles of which none is read",
        finds: "A text of the permissions section that asks for one of several roles, with no list or table below \
             it that names them.",
        why: "The IR and the client have the text, but no name of a role.",
        cure: "Write a list with one role in each item, or name the roles in bold in the sentence.",
        example: "`The user must have one of the following roles:`, and nothing below it.",
    };

    pub(super) static PERMISSION_CELL_BOUNDLESS: Code = Code {
        name: "permission-cell-boundless",
        severity: Severity::Warning,
        summary: "a permission cell allows more sets of names than can be listed",
        finds: "A cell of a permission table whose `and`, `or` and `plus` allow hundreds of sets of \
             permissions.",
        why: "Only the names are read; the IR does not say which of them are needed together.",
        cure: "Write the alternatives apart, in rows of their own.",
        example: "`One from A.Read, B.Read, .. plus one from C.Read, D.Read, .. plus one from ..`.",
    };

    pub(super) static PERMISSION_CELL_EMPTY: Code = Code {
        name: "permission-cell-empty",
        severity: Severity::Warning,
        summary: "a cell of a permission table is empty",
        finds: "A cell of a permission table without a text. A heading of indented rows may have empty cells.",
        why: "It names no permissions and does not say that the scheme is unsupported, so the client says nothing.",
        cure: "Name the permissions, or write `Not supported.`.",
        example: "`|Application||`.",
    };

    pub(super) static PERMISSION_CELL_MIXED: Code = Code {
        name: "permission-cell-mixed",
        severity: Severity::Warning,
        summary: "a cell of a permission table has text besides names that is not understood",
        finds: "A cell with several names and words that neither join the names nor name their subject, or with \
             names side by side in a list whose other names `and` joins.",
        why: "A single name may not suffice. The client repeats the text of the cell.",
        cure: "Write `A and B` for permissions needed together, and `For thing: A` for those of one thing.",
        example: "`A.Read, B.Read when the caller owns the thing`.",
    };

    pub(super) static PERMISSION_CELL_UNREADABLE: Code = Code {
        name: "permission-cell-unreadable",
        severity: Severity::Warning,
        summary: "a cell of a permission table names no permission",
        finds: "A cell of a permission table that has words, but neither a name of a permission nor a \
             phrase such as `Not supported.`.",
        why: "The client says that the call needs no permission of this type.",
        cure: "Name the permissions, or write `Not supported.`.",
        example: "`**TODO: Determine scopes**`.",
    };

    pub(super) static PERMISSION_COLUMNS_CONTRADICT: Code = Code {
        name: "permission-columns-contradict",
        severity: Severity::Warning,
        summary: "the columns of least and higher privileged permissions contradict each other",
        finds: "A row with higher privileged permissions but no least privileged one, or with a least privileged \
             one and a scheme that is not supported.",
        why: "One of the cells is wrong. All names of the row are in the client.",
        cure: "Write `Not supported.` in both cells, or `Not available.` if no permission is higher.",
        example: "`|Application|Not supported.|Thing.Read.All|`.",
    };

    pub(super) static PERMISSION_LEAST_REPEATED: Code = Code {
        name: "permission-least-repeated",
        severity: Severity::Note,
        summary: "a higher privileged permission is the least privileged one",
        finds: "A permission that stands in both columns of a row.",
        why: "It cannot be both. The client has it once, as the least privileged one.",
        cure: "Remove it from the column of higher ones; if nothing is left there, write `Not available.`.",
        example: "`|Application|Thing.Read.All|Thing.Read.All|`.",
    };

    pub(super) static PERMISSION_REQUEST_UNKNOWN: Code = Code {
        name: "permission-request-unknown",
        severity: Severity::Note,
        summary: "a permission table is for a request line that the page does not have",
        finds: "A request in a fence above a permission table, or in the `requestUrls` of its annotation, that is not a \
             request line of the page; or more tables for single lines than any page has.",
        why: "The calls that the table holds for are not known.",
        cure: "Write the request lines as they stand below `HTTP request`.",
        example: "`GET /me/thing` above a table, on a page that documents `GET /me/things`.",
    };

    pub(super) static PERMISSION_ROW_SHORT: Code = Code {
        name: "permission-row-short",
        severity: Severity::Warning,
        summary: "a row of a permission table lacks a cell",
        finds: "A row with fewer cells than the header: a bar is missing.",
        why: "Content in the wrong cell is read if its meaning is plain, and lost otherwise.",
        cure: "Write the bar, and each cell.",
        example: "`|Application Thing.Read.All|`.",
    };

    pub(super) static PERMISSION_TABLE_UNKNOWN: Code = Code {
        name: "permission-table-unknown",
        severity: Severity::Note,
        summary: "a table of the permissions section lists no permissions",
        finds: "A table in the permissions section that has no column of permissions, or no row of a \
             permission type.",
        why: "If it does list permissions, they are lost.",
        cure: "Head the table `Permission type | Permissions (from least to most privileged)`, or move it \
             to another section.",
        example: "`|Context of the calling app|Response contains|`.",
    };

    pub(super) static PERMISSION_TYPE_UNKNOWN: Code = Code {
        name: "permission-type-unknown",
        severity: Severity::Warning,
        summary: "a row of a permission table has no permission type",
        finds: "A row whose first cell does not name one of the three permission types. A third row of three is \
             read as the row of applications; a row that is left out is an error.",
        why: "The permission type is guessed, or the row is lost.",
        cure: "Write `Delegated (work or school account)`, `Delegated (personal Microsoft account)` or \
             `Application`.",
        example: "`|oauth2permissiongrant|Directory.Read.All|`, after a search and replace.",
    };
}
