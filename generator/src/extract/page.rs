//! One page from its text to its facts.

use super::account::account;
use super::body::extract_body;
use super::examples::extract_examples;
use super::includes::check_includes;
use super::intro::Intro;
use super::markup::check_markup;
use super::parameters::{
    attach_values_elsewhere, extract_parameters, extract_query_options, extract_url_parameters, opt_prefer,
};
use super::permissions::{PERMISSIONS_MISSING, extract_permissions};
use super::read_page::read_facts;
use super::requests::{extract_requests, place_function_parameters, quote_strings};
use super::resources::resource_page;
use super::responses::{
    add_further_codes, complete_answer, complete_responses, extract_responses, shows_body,
};
use super::translated_names::{restore_body, restore_parameters};
use super::{BlockOutcome, Caches, Context, PageResult};
use crate::diagnostic::{Code, Severity, codes};
use crate::family::PageKind;
use crate::hash::HashSet;
use crate::input::{DocText, Includes};
use crate::ir::{ApiVersion, Operation, PageFacts, Parameter, RequestBody};
use crate::page::{PageText, Section, SectionKind};
use std::ops::Range;
use std::sync::Arc;

codes! {
    static PAGE_OUTSIDE_VERSION: Code = Code {
        name: "page-outside-version",
        severity: Severity::Error,
        summary: "a page is not in the folder of a version",
        finds: "A page whose path begins neither with `v1.0/` nor with `beta/`.",
        why: "It is not read.",
        cure: "Move it to the folder of its version.",
        example: "`v2.0/api/user-get.md`.",
    };

    static REQUEST_MISSING: Code = Code {
        name: "request-missing",
        severity: Severity::Error,
        summary: "an api page documents no request line",
        finds: "An api page without a request line that is read.",
        why: "The client has no function for the page.",
        cure: "Add the section `## HTTP request` with a fence that holds the request line.",
        example: "A page whose request line only stands in a sentence.",
    };

    static RESPONSE_MISSING: Code = Code {
        name: "response-missing",
        severity: Severity::Warning,
        summary: "an api page documents no status code",
        finds: "An api page whose response section names no status code, and that has no example of an \
             answer with a code of success.",
        why: "The client cannot tell which answers are expected.",
        cure: "Name the code in the section `## Response`: ``returns a `200 OK` response code``.",
        example: "`If successful, this method returns the user.`",
    };
}

/// Reads the pages of a set one by one. Text that several pages have in common is read only once.
#[derive(Debug)]
pub struct PageReader<'i> {
    includes: &'i Includes,
    caches: Caches,
}

impl<'i> PageReader<'i> {
    /// A reader of pages that include these files.
    #[must_use]
    pub fn new(includes: &'i Includes) -> Self {
        Self { includes, caches: Caches::of_many() }
    }

    /// Takes the facts out of one page. They do not depend on the pages that were read before.
    #[must_use]
    pub fn read<'a>(&mut self, file: impl Into<DocText<'a>>) -> PageResult {
        let text = PageText::of(file.into(), self.includes);
        // Only the facts and the findings are kept until all pages are read.
        PageResult { outcomes: Vec::new(), ..read_facts(&text, &self.caches) }
    }
}

/// Takes the facts out of one page that includes nothing.
#[cfg(test)]
pub(super) fn extract_page(file: &crate::input::DocFile) -> PageResult {
    read_facts(&PageText::of(file.into(), &Includes::default()), &Caches::default())
}

/// Reads the facts of a document, and gives every block an outcome.
pub(super) fn extract(mut cx: Context<'_, '_>) -> PageResult {
    #[cfg(test)]
    crate::fault::fail_in_tests(cx.path(), "failsread");
    let mut result = facts(&mut cx);
    let page = cx.path();
    let (mut diagnostics, outcomes) = cx.finish();
    diagnostics.sort_by(|a, b| a.location.cmp(&b.location));
    (result.diagnostics, result.in_includes) =
        diagnostics.into_iter().partition(|found| found.location.page == page);
    let has_facts = !result.operations.is_empty() || result.resource.is_some() || !result.enums.is_empty();
    let outcome = |outcome: Option<BlockOutcome>| match outcome.unwrap_or(BlockOutcome::Reported) {
        BlockOutcome::Extracted if !has_facts => BlockOutcome::Ignored("page of no operation and no type"),
        outcome => outcome,
    };
    result.outcomes = outcomes.into_iter().map(outcome).collect();
    result
}

fn facts(cx: &mut Context<'_, '_>) -> PageResult {
    let Some(version) = ApiVersion::of_page(cx.path()) else {
        missing(cx, &PAGE_OUTSIDE_VERSION, "this page is not in the folder of a version, and is not read");
        (0..cx.page.blocks.len()).for_each(|block| cx.ignored(block, "page of no version"));
        return PageResult::default();
    };
    check_markup(cx);
    check_includes(cx);
    let mut result = match PageKind::of_page(cx.path()) {
        Some(PageKind::Resource) => resource_page(cx, version),
        Some(PageKind::Api) | None => api_page(cx, version),
    };
    result.api_version = Some(version);
    result.locale = cx.page.front_matter.locale().map(str::to_owned);
    account(cx);
    result
}

fn api_page(cx: &mut Context<'_, '_>, version: ApiVersion) -> PageResult {
    let mut operations = Vec::new();
    let mut title = None;
    for scope in references(&cx.page.sections) {
        cx.scope = scope;
        operations.extend(reference(cx, version, &mut title));
    }
    cx.scope = 0..cx.page.sections.len();
    PageResult { operations, ..PageResult::default() }
}

/// The sections of each reference of a page. Nearly all pages have one reference; another one begins with its own permissions
/// behind a request, or with the title above them.
fn references(sections: &[Section]) -> Vec<Range<usize>> {
    let has =
        |range: Range<usize>, kind: SectionKind| sections[range].iter().any(|section| section.kind == kind);
    let mut found = Vec::new();
    let mut start = 0;
    for (at, section) in sections.iter().enumerate() {
        let begins = section.kind == SectionKind::Permissions && section.level <= 2;
        if begins
            && has(start..at, SectionKind::Permissions)
            && has(start..at, SectionKind::Request)
            && has(at..sections.len(), SectionKind::Request)
        {
            let titled = sections[at - 1].level == 1;
            let cut = if titled { at - 1 } else { at };
            found.push(start..cut);
            start = cut;
        }
    }
    found.push(start..sections.len());
    found
}

/// Reads one reference. `title` is the page's title, for a reference without one.
fn reference(cx: &mut Context<'_, '_>, version: ApiVersion, title: &mut Option<Intro>) -> Vec<Operation> {
    let mut function_parameters = extract_parameters(cx, SectionKind::FunctionParameters);
    function_parameters.extend(extract_url_parameters(cx));
    let mut path_parameters = extract_parameters(cx, SectionKind::PathParameters);
    let explained = function_parameters.iter().chain(&path_parameters);
    let explained: HashSet<String> = explained.map(|parameter| parameter.name.to_ascii_lowercase()).collect();
    let documented = |name: &str| explained.contains(&name.to_ascii_lowercase());
    let mut lines = extract_requests(cx, &documented);
    let permissions = extract_permissions(cx, &lines);
    let mut query_parameters = extract_parameters(cx, SectionKind::QueryParameters);
    let query_options = extract_query_options(cx, &mut query_parameters);
    let mut headers = extract_parameters(cx, SectionKind::RequestHeaders);
    headers.extend(opt_prefer(cx, &headers));
    let mut request_body = extract_body(cx, &headers);
    let of_body: &mut [Parameter] = match &mut request_body {
        RequestBody::Json { properties, .. } => properties,
        _ => &mut [],
    };
    attach_values_elsewhere(
        cx,
        &mut [of_body, &mut function_parameters, &mut path_parameters, &mut query_parameters, &mut headers],
    );
    let mut examples = extract_examples(cx);
    if cx.localized {
        if let RequestBody::Json { properties, .. } = &mut request_body {
            restore_body(cx, properties, &examples);
        }
        for parameters in [&mut function_parameters, &mut path_parameters, &mut query_parameters] {
            restore_parameters(cx, parameters);
        }
    }
    if request_body == RequestBody::Unstated && examples.iter().any(|example| shows_body(example, &lines)) {
        request_body = RequestBody::JSON;
    }
    let (mut responses, told) = extract_responses(cx, &examples);
    complete_responses(&mut responses, &examples, told);
    add_further_codes(cx, &examples, &mut responses);
    examples.iter_mut().filter_map(|example| example.response.as_mut()).for_each(|answer| {
        complete_answer(answer, &responses);
    });
    let own = Intro::of(cx);
    let intro = match title {
        Some(first) if own.plain_title.is_empty() => first.clone(),
        _ => own,
    };
    let is_last = cx.scope.end == cx.page.sections.len();
    if title.is_none() && !is_last {
        *title = Some(intro.clone());
    }
    if lines.is_empty() {
        missing(cx, &REQUEST_MISSING, "this page documents no request line");
    }
    if permissions.is_empty() {
        missing(cx, &PERMISSIONS_MISSING, "this page documents no permissions in a table");
    }
    if responses.is_empty() {
        missing(cx, &RESPONSE_MISSING, "this page documents no status code");
    }
    let paths = lines.iter_mut().map(|line| (line.method, &mut line.path));
    place_function_parameters(paths, &function_parameters);
    lines.iter_mut().for_each(|line| quote_strings(&mut line.path, &function_parameters));
    let facts = PageFacts {
        title: intro.title,
        summary: intro.summary,
        namespace: intro.namespace,
        area: cx.page.front_matter.area(),
        deprecated: intro.deprecated,
        deprecation: intro.deprecation,
        trust: cx.trust(),
        permissions: Vec::new(),
        conditions: Vec::new(),
        path_parameters,
        function_parameters,
        query_parameters,
        query_options,
        headers,
        request_body,
        responses,
        examples,
    };
    let facts = permissions.facts_by_line(cx, facts, &lines);
    let page: Arc<str> = cx.path().into();
    let several = lines.len() > 1;
    lines
        .into_iter()
        .zip(facts)
        .map(|(line, facts)| Operation {
            page: page.clone(),
            line: line.line,
            place: line.place,
            api_version: version,
            method: line.method,
            path: line.path,
            variant: line.variant.filter(|_| several),
            facts,
        })
        .collect()
}

fn missing(cx: &mut Context<'_, '_>, code: &'static Code, message: &str) {
    let title = cx.all_sections().iter().find_map(|section| section.heading);
    let range = title.map_or(0..0, |block| cx.page.blocks[block].range.clone());
    let end = cx.page.source[range.clone()].trim_end().len();
    cx.report(code, range.start..range.start + end, message, None);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::DocFile;
    use crate::ir::{ResponseBody, TypeRef};

    /// Request lines with the names of their permissions, of an api page.
    fn lines(page: &str) -> Vec<String> {
        let file = DocFile { path: "v1.0/api/a-get.md".to_owned(), text: page.to_owned() };
        let line = |operation: &Operation| {
            let names: Vec<_> = operation
                .facts
                .permissions
                .iter()
                .flat_map(|permission| permission.names.iter())
                .cloned()
                .collect();
            format!(
                "{} {} {} {}",
                operation.line.number,
                operation.facts.title.english,
                operation.path.text,
                names.join(",")
            )
        };
        extract_page(&file).operations.iter().map(line).collect()
    }

    #[test]
    fn a_page_says_the_same_whatever_was_read_before() {
        let page = |front: &str, ty: &str, more: &str| DocFile {
            path: "v1.0/resources/a.md".to_owned(),
            text: format!(
                "---\ntitle: a\n{front}---\n# a resource type\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|b|{ty}|必需。 Two kinds are there: `c` and `d`.|\n{more}"
            ),
        };
        // A name that only a translation has words in.
        let api_page = |front: &str| DocFile {
            path: "v1.0/api/a-get.md".to_owned(),
            text: format!(
                "---\ntitle: a\n{front}---\n# T\n## Permissions\n|Permission type|Permissions|\n|-|-|\n|Application|任务.读取|\n## HTTP request\n```http\nGET /a\n```\n"
            ),
        };
        let pages = [
            page("", "[x][y] or what is like it", ""),
            // Here the same label leads to a resource.
            page("", "[x][y] or what is like it", "\n[y]: ../resources/x.md\n"),
            page("", "字符串", ""),
            // Without English words the same words are a translation.
            page("ms.contentlocale: zh-CN\n", "字符串", ""),
            // The words are no values if a link names the type.
            page("", "[x](x.md)", ""),
            page("", "x", ""),
            api_page(""),
            api_page("ms.contentlocale: zh-CN\n"),
        ];
        let includes = Includes::default();
        let mut reader = PageReader::new(&includes);
        for file in pages.iter().chain(pages.iter().rev()) {
            let (read, alone) = (reader.read(file), extract_page(file));
            assert_eq!((read.resource, read.operations), (alone.resource, alone.operations), "{}", file.text);
            assert_eq!(read.diagnostics, alone.diagnostics, "{}", file.text);
        }
    }

    #[test]
    fn a_table_in_html_is_not_lost_in_silence() {
        let told = |table: &str| {
            let text = format!("# T\n## HTTP request\n```http\nGET /a\n```\n## Request body\n{table}\n");
            let found = extract_page(&DocFile { path: "v1.0/api/a-get.md".to_owned(), text });
            found.diagnostics.iter().any(|found| found.code == "table-unknown")
        };
        assert!(told("<table><tr><td>a</td></tr></table>"));
        assert!(told("<TABLE><tr><td>a</td></tr></TABLE>"));
        assert!(!told("<p align=\"center\">a</p>"));
    }

    #[test]
    fn the_list_below_a_summary_is_of_it() {
        let summary = |text: &str| {
            let text = format!("# T\n{text}\n## HTTP request\n```http\nGET /a\n```\n");
            let found = extract_page(&DocFile { path: "v1.0/api/a-get.md".to_owned(), text });
            found.operations[0].facts.summary.clone().expect("a summary").english
        };
        assert_eq!(summary("One of:\n\n* a\n* b\n\nMore."), "One of: a; b");
        assert_eq!(summary("It needs:\n\n* This.\n* That."), "It needs: This. That.");
        assert_eq!(summary("One.\n\n* a\n"), "One.");
    }

    #[test]
    fn a_page_may_hold_several_references() {
        let reference = |name: &str| {
            format!(
                "## Permissions\n|Permission type|Permissions|\n|-|-|\n|Application|{name}.Read|\n## HTTP request\n```http\nGET /{name}\n```\n"
            )
        };
        let (one, two) = (reference("A"), reference("B"));
        assert_eq!(lines(&format!("# T\n{one}{two}")), ["8 T /A A.Read", "16 T /B B.Read"]);
        assert_eq!(lines(&format!("# T\n{one}# U\n{two}")), ["8 T /A A.Read", "17 U /B B.Read"]);
        // Two tables before the requests belong to one reference.
        let permissions = one.split("## HTTP").next().expect("permissions");
        assert_eq!(lines(&format!("# T\n{permissions}{two}")), ["12 T /B A.Read,B.Read"]);
    }

    #[test]
    fn an_escaped_opener_of_a_fence_swallows_nothing() {
        assert_eq!(
            lines(
                "# T\n## HTTP request\n\\`\\`\\`http GET /a\n```\n## Permissions\n|Permission type|Permissions|\n|-|-|\n|Application|A.Read|\n"
            ),
            ["3 T /a A.Read"]
        );
    }

    #[test]
    fn a_summary_may_stand_below_a_heading_of_its_own() {
        let text = "# T\n### Get it\nReads it.\n## HTTP request\n```http\nGET /a\n```\n### Not this\nText.\n"
            .to_owned();
        let found = extract_page(&DocFile { path: "v1.0/api/a-get.md".to_owned(), text });
        let summary = found.operations[0].facts.summary.as_ref().map(|text| text.english.as_str());
        assert_eq!(summary, Some("Reads it."));
    }

    #[test]
    fn a_summary_in_the_unit_of_the_namespace_is_told_apart_in_both_languages() {
        let unit = "<span data-ttu-id=\"0a1b2-103\">命名空间：microsoft.graph 获取用户。</span><span class=\"sxs-lookup\"><span data-stu-id=\"0a1b2-103\">Namespace: microsoft.graph Get a user.</span></span>";
        let text = format!("# T\n\n{unit}\n\n## HTTP request\n```http\nGET /users\n```\n");
        let found = extract_page(&DocFile { path: "v1.0/api/user-get.md".to_owned(), text });
        let summary = found.operations[0].facts.summary.clone().expect("a summary");
        assert_eq!((&*summary.english, summary.localized.as_deref()), ("Get a user.", Some("获取用户。")));
    }

    /// A page that has only its translation: header, required; body; code; type, read-only.
    #[test]
    fn translations_alone_give_the_same_facts() {
        for (locale, api_text, resource_text) in [
            (
                "zh-CN",
                "## <a name=\"request-headers\"></a>请求标头\n|标头|值|\n|-|-|\n|授权|Bearer {token}。必需。|\n## <a name=\"request-body\"></a>请求正文\n请勿提供此方法的请求正文。\n## <a name=\"response\"></a>响应\n如果成功，此方法在响应正文中返回 `200 OK` 响应代码和 [user](../resources/user.md) 对象集合。",
                "|属性|类型|说明|\n|-|-|-|\n|id|字符串|标识符。只读。不可为空。|\n",
            ),
            (
                "pt-BR",
                "## <a name=\"request-headers\"></a>Cabeçalhos\n|Cabeçalho|Valor|\n|-|-|\n|Autorização|{token} de portador. Obrigatório.|\n## <a name=\"request-body\"></a>Corpo\nNão forneça um corpo de solicitação para esse método.\n## <a name=\"response\"></a>Resposta\nSe tiver êxito, este método retornará um código de resposta `200 OK` e uma coleção de objetos [user](../resources/user.md).",
                "|Propriedade|Tipo|Descrição|\n|-|-|-|\n|id|Cadeia de caracteres|O identificador. Somente leitura. Não anulável.|\n",
            ),
            (
                "ja-JP",
                "## <a name=\"request-headers\"></a>ヘッダー\n|ヘッダー|値|\n|-|-|\n|承認|ベアラー {token}。必須。|\n## <a name=\"request-body\"></a>本文\nこのメソッドには、要求本文を指定しません。\n## <a name=\"response\"></a>応答\n成功した場合、`200 OK` と [user](../resources/user.md) オブジェクトのコレクションを返します。",
                "|プロパティ|型|説明|\n|-|-|-|\n|id|文字列|識別子。読み取り専用。null 許容ではありません。|\n",
            ),
            (
                "de-DE",
                "## <a name=\"request-headers\"></a>Kopfzeilen\n|Kopfzeile|Wert|\n|-|-|\n|Autorisierung|Bearer {token}. Erforderlich.|\n## <a name=\"request-body\"></a>Text\nGeben Sie keinen Anforderungstext für diese Methode an.\n## <a name=\"response\"></a>Antwort\nBei Erfolg gibt die Methode `200 OK` und eine Sammlung von [user](../resources/user.md)-Objekten zurück.",
                "|Eigenschaft|Typ|Beschreibung|\n|-|-|-|\n|id|Zeichenfolge|Bezeichner. Schreibgeschützt. Lässt keine Nullwerte zu.|\n",
            ),
            (
                "ru-RU",
                "## <a name=\"request-headers\"></a>Заголовки\n|Заголовок|Значение|\n|-|-|\n|Авторизация|Bearer {token}. Обязательный.|\n## <a name=\"request-body\"></a>Текст\nНе указывайте текст запроса для этого метода.\n## <a name=\"response\"></a>Отклик\nВ случае успеха возвращается код `200 OK` и коллекция объектов [user](../resources/user.md).",
                "|Свойство|Тип|Описание|\n|-|-|-|\n|id|Строка|Идентификатор. Только для чтения. Не допускает значение null.|\n",
            ),
        ] {
            let front = format!("---\nms.contentlocale: {locale}\n---\n");
            let api_page = format!(
                "{front}# T\n## <a name=\"http-request\"></a>HTTP\n```http\nGET /users\n```\n{api_text}\n"
            );
            let found = extract_page(&DocFile { path: "v1.0/api/user-list.md".to_owned(), text: api_page });
            let facts = &found.operations[0].facts;
            let header = &facts.headers[0];
            assert_eq!((&*header.name, header.required), ("Authorization", Some(true)), "{locale}");
            assert_eq!(facts.request_body, RequestBody::None, "{locale}");
            let body = ResponseBody::Json {
                type_ref: Some(TypeRef { name: "user".to_owned(), collection: true }),
                alternatives: Vec::new(),
            };
            assert_eq!((facts.responses[0].status, &facts.responses[0].body), (200, &body), "{locale}");
            let resource_page =
                format!("{front}# <a name=\"x\"></a>user\n## <a name=\"properties\"></a>P\n{resource_text}");
            let found =
                extract_page(&DocFile { path: "v1.0/resources/user.md".to_owned(), text: resource_page });
            let property = &found.resource.expect("a resource").properties[0];
            let said = (&*property.type_ref.name, property.read_only, property.nullable);
            assert_eq!(said, ("String", true, Some(false)), "{locale}");
        }
    }
}
