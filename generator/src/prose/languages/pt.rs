//! Portuguese.

use crate::prose::phrases::{Abbreviations, Fillers, Labels, Language, NameKind, Phrases, Scope};
use crate::prose::sense::Sense::*;

/// What is known of Portuguese.
pub(super) const PT: Language = Language {
    subtag: "pt",
    fillers: Fillers::NONE,
    labels: Labels {
        delegated_work: "Delegado (conta corporativa ou de estudante)",
        delegated_personal: "Delegado (conta pessoal da Microsoft)",
        application: "Aplicativo",
        least_to_most: "Permissões (da com menos para a com mais privilégios)",
        most_to_least: "Permissões (de privilégios máximos a mínimos)",
    },
    abbreviations: Abbreviations { within: &["p. ex.", "p.ex.", "ex."], last: &["etc."] },
    phrases: &[
        Phrases::new(Delegated, &["delegad"]),
        Phrases::new(PersonalAccount, &["pessoal"]),
        Phrases::new(Application, &["aplicativo", "aplicação"]),
        Phrases::new(
            NotSupported,
            &["sem suporte", "não suportado", "não há suporte", "incompatível", "não aplicável"],
        ),
        Phrases::new(NoneOfList, &["nenhum", "nenhuma"]),
        Phrases::new(PermissionType, &["tipo de permissão"]),
        Phrases::new(Permission, &["permiss"]),
        Phrases::new(Least, &["menos", "mínimos"]),
        Phrases::new(Most, &["mais", "máximos"]),
        Phrases::new(Plus, &["mais"]),
        Phrases::new(Required, &["obrigatório", "obrigatória", "obrigatórios", "necessário", "necessária"])
            .unless(Scope::SentenceBefore, &[" se "])
            .says(&["identificador. obrigatório."]),
        Phrases::new(Optional, &["opcional"])
            .unless(Scope::SentenceBefore, &[" se "])
            .says(&["opcional. o nome."]),
        Phrases::new(Yes, &["sim"]),
        Phrases::new(No, &["não"]),
        Phrases::new(ReadOnly, &["somente leitura", "somente-leitura", "apenas leitura"])
            .unless(Scope::SentenceBefore, &["se está", "se a "])
            .says(&["somente leitura."])
            .says_not(&["indica se está somente leitura."]),
        Phrases::new(Nullable, &["anulável", "permite valor nulo", "permite valores nulos", "pode ser nul"]),
        Phrases::new(
            NotNullable,
            &["não anulável", "não permite valor nulo", "não permite valores nulos", "não pode ser nul"],
        ),
        Phrases::new(Deprecated, &["preterid", "obsolet", "descontinuad"])
            .unless(Scope::DirectlyBefore, &["`"]),
        Phrases::new(PartOrFuture, &["propriedade", "parâmetro"]),
        Phrases::new(Key, &["chave"]),
        Phrases::new(AnnouncesValues, &["valores são:"]),
        Phrases::new(NoBody, &["não", "nenhum"])
            .with(&["corpo"])
            .says(&["não forneça um corpo de solicitação para este método."])
            .says_not(&["no corpo da solicitação, forneça um objeto."]),
        Phrases::new(SuppliesBody, &["forneça", "inclua"]),
        Phrases::new(Identifier, &["identificador"]),
        Phrases::new(QueryOption, &["parâmetro de consulta", "parâmetros de consulta"]),
        Phrases::new(QueryParameter, &["parâmetros de consulta", "parâmetro de consulta"]),
        Phrases::new(Supported, &["suporte", "suporta", "compatível"]),
        Phrases::new(
            Unsupported,
            &["não oferece suporte", "não dá suporte", "não suporta", "não é compatível", "não há suporte"],
        ),
        Phrases::new(SomeOf, &["incluindo", "por exemplo", "algun"]),
        Phrases::new(ReturnsNothing, &["não retorna nada", "não retorna nenhum", "não devolve nada"]),
        Phrases::new(StatusNouns, &["resposta", "erro", "código"]),
        Phrases::new(Success, &["êxito", "sucesso", "bem-sucedid", "bem sucedid"]),
        Phrases::new(Condition, &[" se ", "quando ", "caso ", "caso contrário"]),
        Phrases::new(Several, &["coleção", "coleções", "lista", "matriz"]),
        Phrases::new(Location, &["cabeçalho"]).with(&["location"]),
        Phrases::new(Bytes, &["binári"]),
        Phrases::new(ObjectBeforeName, &["objeto", "recurso"]),
        Phrases::new(BeforeBase, &["herda de", "herdado de", "derivado de", "derivada de", "deriva de"]),
        Phrases::new(OpenType, &["tipo aberto"]),
        Phrases::new(AbstractType, &["abstrat"]).unless(
            Scope::SentenceBefore,
            &["herda de", "herdado de", "derivado de", "derivada de", "deriva de"],
        ),
        Phrases::new(DerivedTypes, &["tipos derivados"]),
        Phrases::new(Includes, &["são", "incluem"]),
    ],
    title_words: &["tipo de recurso", "tipo de enumeração", "tipo de enum", "tipo complexo", "recurso"],
    names: &[
        (
            NameKind::Header,
            &[
                ("Accept", &["aceitar"]),
                ("Authorization", &["autorização"]),
                ("Content-Type", &["tipo de conteúdo", "tipo-de-conteúdo"]),
                ("Content-Length", &["comprimento do conteúdo"]),
                ("Prefer", &["preferir"]),
                ("Workbook-Session-Id", &["id de sessão da pasta de trabalho"]),
            ],
        ),
        (
            NameKind::Primitive,
            &[
                ("String", &["cadeia de caracteres", "cadeias de caracteres", "cadeia", "sequência"]),
                ("Boolean", &["booliano", "booleano"]),
                ("Int32", &["inteiro", "número inteiro"]),
                ("Double", &["duplo"]),
                ("Date", &["data"]),
                ("Duration", &["duração"]),
                ("Stream", &["fluxo"]),
                ("Binary", &["binário"]),
            ],
        ),
        (
            NameKind::PermissionWord,
            &[
                ("Tasks", &["tarefas"]),
                ("Printer", &["impressora"]),
                ("Group", &["grupo"]),
                ("User", &["usuário"]),
                ("Files", &["arquivos"]),
                ("Contacts", &["contatos"]),
                ("Calendars", &["calendários"]),
                ("Read", &["leitura"]),
                ("All", &["todos"]),
            ],
        ),
        (
            NameKind::Property,
            &[
                ("description", &["descrição"]),
                ("status", &["status"]),
                ("type", &["tipo"]),
                ("name", &["nome"]),
                ("value", &["valor"]),
                ("owner", &["proprietário"]),
                ("location", &["localização"]),
                ("content", &["conteúdo"]),
                ("category", &["categoria"]),
                ("size", &["tamanho"]),
                ("title", &["título"]),
            ],
        ),
        (
            NameKind::Member,
            &[
                ("none", &["nenhum", "nenhuma"]),
                ("unknown", &["desconhecido"]),
                ("completed", &["concluído"]),
                ("pending", &["pendente"]),
                ("available", &["disponível"]),
                ("unavailable", &["indisponível"]),
                ("invalid", &["inválido"]),
                ("required", &["obrigatório"]),
                ("medium", &["médio"]),
                ("monday", &["segunda-feira"]),
                ("tuesday", &["terça-feira"]),
                ("wednesday", &["quarta-feira"]),
                ("thursday", &["quinta-feira"]),
                ("friday", &["sexta-feira"]),
                ("saturday", &["sábado"]),
                ("sunday", &["domingo"]),
            ],
        ),
    ],
};
