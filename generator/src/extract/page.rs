//! One page from its text to its facts, and the account of its blocks.

use super::body::extract_body;
use super::example::extract_examples;
use super::parameter_sections::{attach_values_elsewhere, extract_parameters, extract_url_parameters};
use super::permissions::extract_permissions;
use super::query_options::extract_query_options;
use super::request::extract_requests;
use super::resource::local_name;
use super::resource_page::resource_page;
use super::response::extract_responses;
use super::{Context, Fate, with_context};
use crate::diagnostic::{Diagnostic, Severity};
use crate::input::DocFile;
use crate::ir::{
    ApiVersion, EnumType, Example, ExampleBody, ExampleResponse, Operation, PageFacts, Parameter,
    RequestBody, Resource, Response, ResponseBody, ResponseSource, Text, Trust, TypeRef,
};
use crate::lexicon;
use crate::page::{BlockKind, Section, SectionKind, fold};
use memchr::memmem::Finder;
use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

/// What one page gave.
#[derive(Debug, Default)]
pub struct PageResult {
    /// Its request lines.
    pub operations: Vec<Operation>,
    /// Its resource.
    pub resource: Option<Resource>,
    /// Its enumerations.
    pub enums: Vec<EnumType>,
    /// The locale that its front matter names.
    pub locale: Option<String>,
    /// What there is to say.
    pub diagnostics: Vec<Diagnostic>,
    /// What became of each block, by its index in the English document.
    pub fates: Vec<Fate>,
}

/// Takes the facts out of one page. The folder says whether it is an api page or a resource page.
#[must_use]
pub fn extract_page(file: &DocFile) -> PageResult {
    let (mut result, diagnostics, fates) = with_context(file, |cx| {
        let Some(version) = ApiVersion::of_page(&file.path) else {
            missing(
                cx,
                "page-outside-version",
                Severity::Error,
                "this page lies in the folder of no version, and is not read",
            );
            (0..cx.page.blocks.len()).for_each(|block| cx.ignored(block, "page of no version"));
            return PageResult::default();
        };
        front_matter(cx);
        markup(cx);
        annotations(cx);
        let mut result = match file.path.split('/').nth(1) {
            Some("resources") => resource_page(cx, file, version),
            _ => api_page(cx, file, version),
        };
        result.locale = cx.page.front_matter.get("ms.contentlocale").map(str::to_owned);
        account(cx);
        result
    });
    result.diagnostics = diagnostics;
    result.diagnostics.sort_by(|a, b| a.location.cmp(&b.location));
    result.fates = fates.into_iter().map(|fate| fate.unwrap_or(Fate::Reported)).collect();
    result
}

fn api_page(cx: &mut Context<'_, '_>, file: &DocFile, version: ApiVersion) -> PageResult {
    let mut function_parameters = extract_parameters(cx, SectionKind::FunctionParameters);
    function_parameters.extend(extract_url_parameters(cx));
    let mut path_parameters = extract_parameters(cx, SectionKind::PathParameters);
    let explained = function_parameters.iter().chain(&path_parameters);
    let explained: HashSet<String> = explained.map(|parameter| parameter.name.to_ascii_lowercase()).collect();
    let documented = |name: &str| explained.contains(&name.to_ascii_lowercase());
    let lines = extract_requests(cx, &documented);
    let permissions = extract_permissions(cx);
    let mut query_parameters = extract_parameters(cx, SectionKind::QueryParameters);
    let query_options = extract_query_options(cx, &mut query_parameters);
    let mut headers = extract_parameters(cx, SectionKind::RequestHeaders);
    let mut request_body = extract_body(cx, &headers);
    let of_body: &mut [Parameter] = match &mut request_body {
        RequestBody::Json { properties, .. } => properties,
        _ => &mut [],
    };
    attach_values_elsewhere(
        cx,
        &mut [of_body, &mut function_parameters, &mut path_parameters, &mut query_parameters, &mut headers],
    );
    let examples = extract_examples(cx);
    let mut responses = extract_responses(cx, &examples);
    complete_responses(&mut responses, &examples);
    let intro = Intro::of(cx);
    if lines.is_empty() {
        missing(cx, "request-missing", Severity::Error, "this page documents no request line");
    }
    if permissions.is_empty() {
        missing(
            cx,
            "permissions-missing",
            Severity::Warning,
            "this page documents no permissions in a table",
        );
    }
    if responses.is_empty() {
        missing(cx, "response-missing", Severity::Warning, "this page documents no status code");
    }
    let facts = Arc::new(PageFacts {
        title: intro.title,
        summary: intro.summary,
        namespace: intro.namespace,
        area: area(cx),
        deprecated: intro.deprecated,
        trust: trust(cx),
        permissions,
        path_parameters,
        function_parameters,
        query_parameters,
        query_options,
        headers,
        request_body,
        responses,
        examples,
    });
    let page: Arc<str> = file.path.as_str().into();
    let several = lines.len() > 1;
    let operations = lines
        .into_iter()
        .map(|line| Operation {
            page: page.clone(),
            line: line.line,
            place: line.place,
            api_version: version,
            method: line.method,
            path: line.path,
            variant: line.variant.filter(|_| several),
            facts: facts.clone(),
        })
        .collect();
    PageResult { operations, ..PageResult::default() }
}

/// Adds from the examples what the text does not say: the codes where it names no success, and what comes back.
fn complete_responses(responses: &mut Vec<Response>, examples: &[Example]) {
    let shown = || examples.iter().filter_map(|example| example.response.as_ref());
    for response in responses.iter_mut().filter(|response| response.body == ResponseBody::Unstated) {
        if let Some(answer) = shown().find(|answer| answer.status == response.status && response.status < 400)
        {
            response.body = body_of_example(answer);
        }
    }
    // A code for what succeeded in part stands for no success.
    let is_success = |response: &Response| response.status < 400 && response.status != 207;
    if responses.iter().any(is_success) {
        return;
    }
    let mut found: Vec<Response> = Vec::new();
    for answer in shown().filter(|answer| answer.status < 400) {
        if found.iter().chain(&*responses).all(|response| response.status != answer.status) {
            found.push(Response {
                status: answer.status,
                body: body_of_example(answer),
                other_bodies: Vec::new(),
                condition: None,
                errors: Vec::new(),
                source: ResponseSource::Example,
                line: answer.line,
            });
        }
    }
    responses.splice(0..0, found);
}

fn body_of_example(answer: &ExampleResponse) -> ResponseBody {
    let type_ref = answer.type_ref.as_ref().map(|type_ref| TypeRef {
        name: local_name(&type_ref.name).to_owned(),
        collection: type_ref.collection,
    });
    match &answer.body {
        _ if matches!(answer.status, 204 | 300..=399) => ResponseBody::Empty,
        // An answer that is cut short may show nothing of what its annotation names.
        ExampleBody::Empty if answer.truncated && type_ref.is_some() => {
            ResponseBody::Json { type_ref, alternatives: Vec::new() }
        }
        ExampleBody::Empty => ResponseBody::Empty,
        ExampleBody::Json(_) => ResponseBody::Json { type_ref, alternatives: Vec::new() },
        ExampleBody::Text(_) => ResponseBody::Binary,
    }
}

/// Title, summary and what else stands before the first section.
#[derive(Debug, Default)]
pub(super) struct Intro {
    pub(super) title: Text,
    pub(super) plain_title: String,
    pub(super) line: u32,
    pub(super) summary: Option<Text>,
    pub(super) namespace: Option<String>,
    pub(super) deprecated: bool,
    /// All of it, folded.
    pub(super) prose: String,
}

/// What all words for it share: nearly all paragraphs have none, and need one search instead of four.
static DEPRECAT: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("deprecat"));

impl Intro {
    pub(super) fn of(cx: &mut Context<'_, '_>) -> Self {
        let mut intro = Self::default();
        let sections: Vec<&Section> = cx.sections(SectionKind::Intro).map(|(_, section)| section).collect();
        for section in sections {
            if let Some(heading) = cx.heading(section)
                && intro.plain_title.is_empty()
            {
                intro.title = cx.text(heading.range.clone());
                intro.plain_title = heading.trimmed().to_owned();
                intro.line = cx.line(heading.range.start);
                intro.deprecated = intro.plain_title.to_lowercase().contains("deprecated");
            }
            intro.paragraphs(cx, section);
        }
        // A page may open with headings of its own below the title.
        let own = cx.page.sections.iter().skip_while(|section| section.kind == SectionKind::Intro);
        for section in own.take_while(|section| section.level > 2 && section.kind == SectionKind::Other) {
            intro.paragraphs(cx, section);
        }
        intro
    }

    fn paragraphs(&mut self, cx: &mut Context<'_, '_>, section: &Section) {
        for (index, block) in cx.blocks(section) {
            if let BlockKind::Paragraph(text) = &block.kind {
                cx.extracted(index);
                self.paragraph(cx, index, text.trimmed());
            }
        }
    }

    fn paragraph(&mut self, cx: &Context<'_, '_>, index: usize, text: &str) {
        let block = &cx.page.blocks[index];
        let folded = fold(text);
        let source = cx.page.source[block.range.clone()].to_ascii_lowercase();
        let says = |text: &str| DEPRECAT.find(text.as_bytes()).is_some();
        self.deprecated |= cx.localized && lexicon::says_page_deprecated(&folded);
        self.deprecated |= says(&folded) && says_page_deprecated(&folded)
            || says(&source)
                && (source.contains("-deprecate")
                    || source.contains("deprecated.md")
                    || source.contains("-deprecation"));
        for prefix in ["namespace:", "命名空间:", "命名空间："] {
            if let Some(rest) = folded.strip_prefix(prefix) {
                let length = rest.split_whitespace().next().map_or(0, str::len);
                let original = text[text.len().min(prefix.len())..].trim();
                self.namespace = original.get(..length).filter(|name| !name.is_empty()).map(str::to_owned);
                // The summary may follow in the same paragraph.
                let source = &cx.page.source[block.range.clone()];
                let end = self.namespace.as_deref().and_then(|name| Some(source.find(name)? + name.len()));
                let rest = end.map_or("", |end| &source[end..]);
                let is_text =
                    rest.trim_start().starts_with(|c: char| c.is_alphabetic()) && !rest.starts_with('.');
                if self.summary.is_none() && is_text {
                    self.prose.push_str(&fold(rest));
                    self.summary = Some(cx.text(block.range.end - rest.len()..block.range.end));
                }
                return;
            }
        }
        self.prose.push_str(&folded);
        self.prose.push('\n');
        let is_note = block.container.quotes > 0 || text.starts_with("[!") || text.starts_with('>');
        if self.summary.is_none() && !is_note && !text.is_empty() {
            self.summary = Some(cx.text(block.range.clone()));
        }
    }
}

/// Whether a folded paragraph below the title says that what the page describes is deprecated, not a part of it.
fn says_page_deprecated(folded: &str) -> bool {
    const PARTS: [&str; 10] = [
        " property",
        " properties",
        " parameter",
        " path ",
        " permission",
        " header",
        " value",
        " member",
        " field",
        " which ",
    ];
    folded.match_indices("deprecated").any(|(at, word)| {
        let before = folded[..at].trim_end_matches([' ', '*', '_', '`']);
        let sentence = before.rfind(". ").map_or(before, |end| &before[end + 2..]);
        let verb = ["is", "are", "been", "now"]
            .iter()
            .any(|verb| before.strip_suffix(verb).is_some_and(|rest| rest.is_empty() || rest.ends_with(' ')));
        let starts = before.is_empty() || before.ends_with(['.', ']', '>', ':']);
        let ends = folded[at + word.len()..].trim_start_matches(['*', '_']).starts_with(['.', ':', '!']);
        verb && !PARTS.iter().any(|part| sentence.contains(part)) || starts && ends
    })
}

pub(super) fn area(cx: &Context<'_, '_>) -> Option<String> {
    cx.page
        .front_matter
        .get("ms.prod")
        .map(|area| area.trim().to_ascii_lowercase())
        .filter(|area| !area.is_empty())
}

/// A page without units is English, unless its anchors say otherwise: a translation keeps the English slug beside its own words.
pub(super) fn trust(cx: &Context<'_, '_>) -> Trust {
    if cx.localized { Trust::LocalizedOnly } else { Trust::English }
}

fn missing(cx: &mut Context<'_, '_>, code: &'static str, severity: Severity, message: &str) {
    let title = cx.page.sections.iter().find_map(|section| section.heading);
    let range = title.map_or(0..0, |block| cx.page.blocks[block].range.clone());
    let end = cx.page.source[range.clone()].trim_end().len();
    cx.report(code, severity, range.start..range.start + end, message, None);
}

fn front_matter(cx: &mut Context<'_, '_>) {
    let front = &cx.page.front_matter;
    if let Some(why) = front.malformed.clone() {
        let message = format!("the front matter cannot be read: {why}");
        let help = "quote a value that holds `: `".to_owned();
        cx.report("front-matter-invalid", Severity::Warning, 0..3, message, help);
    } else if front.range.is_empty() {
        cx.report("front-matter-missing", Severity::Note, 0..0, "this page has no front matter", None);
    }
}

fn markup(cx: &mut Context<'_, '_>) {
    if let Some(at) = cx.page.too_deep {
        let message = "from this line on the page is not read: its lists and quotes nest too deep";
        cx.report("page-nested-too-deep", Severity::Error, at..at, message, None);
    }
    if let Some(at) = cx.page.too_long {
        let message = "from about this line on the page is not read: it has more markup than any page needs";
        cx.report("page-too-long", Severity::Error, at..at, message, None);
    }
    let malformed: Vec<_> = cx.bilingual.malformed.clone();
    for raw in malformed {
        let location = cx.location(raw);
        let message =
            "this translation unit is not of the regular form; its text is read as it stands".to_owned();
        let help = Some("write `<span data-ttu-id=..>..</span><span class=\"sxs-lookup\"><span data-stu-id=..>..</span></span>`".to_owned());
        cx.push(Diagnostic {
            code: "translation-unit-malformed",
            severity: Severity::Warning,
            message,
            location,
            help,
        });
    }
}

fn annotations(cx: &mut Context<'_, '_>) {
    for (index, block) in cx.page.blocks.iter().enumerate() {
        let BlockKind::Annotation(annotation) = &block.kind else { continue };
        cx.extracted(index);
        if let Some(why) = &annotation.malformed {
            let message = format!(
                "this annotation is not valid JSON: {}",
                why.split(" at line ").next().unwrap_or(why)
            );
            let range = block.range.clone();
            let first = cx.page.source[range.clone()].lines().next().map_or(0, str::len);
            cx.report(
                "annotation-json-invalid",
                Severity::Note,
                range.start..range.start + first,
                message,
                None,
            );
        }
    }
}

/// Gives every block that nobody has claimed its reason to be left out, or reports it.
fn account(cx: &mut Context<'_, '_>) {
    for section in &cx.page.sections {
        if let Some(heading) = section.heading {
            cx.extracted(heading);
        }
        for (index, block) in cx.blocks(section) {
            let prose_only = matches!(
                section.kind,
                SectionKind::Examples | SectionKind::Remarks | SectionKind::Other | SectionKind::Errors
            );
            match &block.kind {
                BlockKind::Paragraph(_) => cx.ignored(index, "prose"),
                BlockKind::Comment(_) => cx.ignored(index, "comment"),
                BlockKind::Html(_) => cx.ignored(index, "layout in HTML"),
                BlockKind::Tab(_) | BlockKind::Rule => cx.ignored(index, "tabs"),
                BlockKind::Annotation(_) | BlockKind::Heading(_) => cx.extracted(index),
                BlockKind::Table(_) if prose_only => cx.ignored(index, "table in prose"),
                BlockKind::Table(_) if section.kind == SectionKind::Methods => {
                    cx.ignored(index, "methods, which have pages of their own")
                }
                BlockKind::Code(_) if prose_only || section.kind == SectionKind::Intro => {
                    cx.ignored(index, "code in prose")
                }
                BlockKind::Table(_) if cx.fates[index].is_none() => {
                    super::parameter_sections::unknown_table(cx, index)
                }
                BlockKind::Code(_) if cx.fates[index].is_none() => {
                    let message =
                        "this fence is neither a request, nor an answer, nor a representation of a resource";
                    cx.report_block(index, "fence-unknown", Severity::Note, message, None);
                }
                BlockKind::Table(_) | BlockKind::Code(_) => {}
            }
        }
    }
    for index in 0..cx.page.blocks.len() {
        if cx.fates[index].is_none() {
            let message = "nothing is known of this block: it is neither read, nor left out for a reason";
            let help = "this is a fault of the program, not of the page".to_owned();
            cx.report_block(index, "block-unaccounted", Severity::Error, message, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_deprecated_where_it_says_so_of_itself() {
        for text in [
            "the x api is deprecated and will stop returning data.",
            "this resource has been deprecated.",
            "deprecated: use y.",
        ] {
            assert!(says_page_deprecated(text), "{text}");
        }
        for text in [
            "the `name` property of this resource is deprecated.",
            "replaces the deprecated x.",
            "the /app path is deprecated. going forward, use another.",
        ] {
            assert!(!says_page_deprecated(text), "{text}");
        }
    }

    /// A page of which only the translation is at hand: header, required; body; code; type, read-only.
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
