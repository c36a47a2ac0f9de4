//! The codes of what is reported of permissions.

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
        summary: "permissions are told in text, without a table",
        finds: "A paragraph or list of the permissions section that names permissions, on a page without a \
             permission table, and does not begin with a permission type.",
        why: "Names in a list are read, but not for which permission type they are; names within a \
             sentence are not.",
        cure: "Write a table: `Permission type | Permissions (from least to most privileged)`.",
        example: "`You need Files.Read or Files.ReadWrite to call this.`",
    };

    pub(super) static PERMISSION_CELL_BOUNDLESS: Code = Code {
        name: "permission-cell-boundless",
        severity: Severity::Warning,
        summary: "a permission cell allows more sets of names than can be spelled out",
        finds: "A cell of a permission table whose `and`, `or` and `plus` allow hundreds of sets of \
             permissions.",
        why: "Only the names are read; which of them are needed together is not in the IR.",
        cure: "Write the alternatives apart, in rows of their own.",
        example: "`One from A.Read, B.Read, .. plus one from C.Read, D.Read, .. plus one from ..`.",
    };

    pub(super) static PERMISSION_CELL_EMPTY: Code = Code {
        name: "permission-cell-empty",
        severity: Severity::Warning,
        summary: "a cell of a permission table is empty",
        finds: "A cell of a permission table without a text. A row that is a heading of indented rows below it has none.",
        why: "It says neither which permissions are needed nor that the scheme is not supported; the client says nothing.",
        cure: "Name the permissions, or write `Not supported.`.",
        example: "`|Application||`.",
    };

    pub(super) static PERMISSION_CELL_MIXED: Code = Code {
        name: "permission-cell-mixed",
        severity: Severity::Warning,
        summary: "a cell of a permission table says more of its names than is read",
        finds: "A cell with several names and words that are read neither as what joins them nor as what they are for, or with \
             names side by side in a list whose other names `and` joins.",
        why: "Not any one of the names may do. The client repeats the text of the cell.",
        cure: "Write `A and B` for permissions needed together, and `For thing: A` for those of one thing.",
        example: "`A.Read, B.Read when the caller owns the thing`.",
    };

    pub(super) static PERMISSION_CELL_UNREADABLE: Code = Code {
        name: "permission-cell-unreadable",
        severity: Severity::Warning,
        summary: "a cell of a permission table names no permission",
        finds: "A cell of a permission table that has words, but no name of a permission, and does not say \
             that there is none.",
        why: "The client says of the call that it needs nothing there.",
        cure: "Name the permissions, or write `Not supported.`.",
        example: "`**TODO: Determine scopes**`.",
    };

    pub(super) static PERMISSION_COLUMNS_CONTRADICT: Code = Code {
        name: "permission-columns-contradict",
        severity: Severity::Warning,
        summary: "the columns of least and higher privileged permissions contradict each other",
        finds: "A row that names higher privileged permissions where none is the least, or says that the scheme is not \
             supported where one is.",
        why: "One of the cells is wrong. All names of the row are in the client.",
        cure: "Write `Not supported.` in both cells, or `Not available.` where no permission is higher.",
        example: "`|Application|Not supported.|Thing.Read.All|`.",
    };

    pub(super) static PERMISSION_LEAST_REPEATED: Code = Code {
        name: "permission-least-repeated",
        severity: Severity::Note,
        summary: "a higher privileged permission is the least privileged one",
        finds: "A permission that stands in both columns of a row.",
        why: "It cannot be both; it is in the client once, as the least privileged.",
        cure: "Take it out of the column of higher ones; if that is empty then, write `Not available.`.",
        example: "`|Application|Thing.Read.All|Thing.Read.All|`.",
    };

    pub(super) static PERMISSION_REQUEST_UNKNOWN: Code = Code {
        name: "permission-request-unknown",
        severity: Severity::Note,
        summary: "a permission table is for a request line that the page does not have",
        finds: "A request in a fence above a permission table, or in the `requestUrls` of its annotation, that is no request \
             line of the page; or more tables for single lines than any page has.",
        why: "For which calls the table holds is not known.",
        cure: "Write the request lines as they stand below `HTTP request`.",
        example: "`GET /me/thing` above a table, where the page documents `GET /me/things`.",
    };

    pub(super) static PERMISSION_ROW_SHORT: Code = Code {
        name: "permission-row-short",
        severity: Severity::Warning,
        summary: "a row of a permission table lacks a cell",
        finds: "A row with fewer cells than the header: a bar is missing.",
        why: "What is in the wrong cell is read where that is plain, and lost otherwise.",
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
        finds: "A row whose first cell is none of the three permission types. A third row of three is read \
             as that of applications; the finding is an error where the row is left out.",
        why: "Whose permissions they are is guessed, or lost.",
        cure: "Write `Delegated (work or school account)`, `Delegated (personal Microsoft account)` or \
             `Application`.",
        example: "`|oauth2permissiongrant|Directory.Read.All|`, after a search and replace.",
    };
}
