//! Chinese.

use crate::prose::phrases::{Abbreviations, Fillers, Labels, Language, NameKind, Phrases, Scope};
use crate::prose::sense::Sense::*;

/// The phrases of Chinese.
pub(super) const ZH: Language = Language {
    subtag: "zh",
    fillers: Fillers {
        before: &['是', '为', '一', '个', '此', '这'],
        behind: &['项', '的', '属', '性', '字', '段', '值'],
        behind_type: &['类', '型', '都'],
        around_values: &['为', '是', '的', '之', '其', '中', '一', '个'],
    },
    labels: Labels {
        delegated_work: "委派（工作或学校帐户）",
        delegated_personal: "委派（个人 Microsoft 帐户）",
        application: "应用程序",
        least_to_most: "权限（从最低特权到最高特权）",
        most_to_least: "权限（从最高特权到最低特权）",
    },
    abbreviations: Abbreviations::NONE,
    phrases: &[&[
        Phrases::new(Delegated, &["委派", "委托"]),
        Phrases::new(PersonalAccount, &["个人"]),
        Phrases::new(Application, &["应用程序", "应用"]),
        Phrases::new(NotSupported, &["不支持", "不适用", "不可用"]),
        Phrases::new(NoneOfList, &["无"]),
        Phrases::new(PermissionType, &["权限类型"]),
        Phrases::new(Permission, &["权限"]),
        Phrases::new(Least, &["最低", "最少", "最小"]),
        Phrases::new(Most, &["最高", "最大", "最多"]),
        Phrases::new(Plus, &["以及", "加上"]),
        Phrases::new(Denies, &["无法", "不能", "不得", "不可", "不允许", "不支持"]),
        Phrases::new(DeniesNext, &["除了"]),
        Phrases::new(EndsClause, &["但"]),
        Phrases::new(ForThing, &["对于", "针对", "在"]),
        Phrases::new(BehindThing, &["资源", "中"]),
        Phrases::new(ForThingBehind, &["用于"]),
        Phrases::new(AroundAlternatives, &["来自"]),
        Phrases::new(NeedsPermission, &["权限"])
            .with(&["需要", "必须", "访问", "使用", "应用额外"])
            .says(&["此操作需要 x 权限。"])
            .says_not(&["权限被分类为低。"]),
        Phrases::new(BesidesPermissions, &["权限之外", "权限外", "此外"])
            .with(&["必须", "需要"])
            .unless(Scope::Text, &["不需要"])
            .says(&["除了以下权限之外，租户还必须具有订阅。"])
            .says_not(&["此外，请参阅参考。"]),
        Phrases::new(BesidesPermissions, &["必须先请求访问", "必须请求访问", "仅支持应用程序权限"]),
        Phrases::new(DescribesPermission, &["显示", "说明", "描述"]),
        Phrases::new(Higher, &["更高", "较高"]),
        Phrases::new(NotAvailable, &["不可用", "无", "不適用"]),
        Phrases::new(AsksForRole, &["角色"])
            .with(&["需要", "必须", "之一", "分配", "最低", "最少", "支持"])
            .unless(Scope::Text, &["非管理员", "应用角色", "可分配角色"])
            .says(&["工作或学校帐户需要属于以下角色之一："])
            .says_not(&["只能修改角色属性。"]),
        Phrases::new(AsksForRole, &["必须是", "需要是", "只有"])
            .with(&["管理员](", "管理员。", "管理员，", "管理员可以", "管理员才能"])
            .says(&["只有全局管理员可以调用此 api。"])
            .says_not(&["只有成员可以读取。"]),
        Phrases::new(LeastRole, &["最低特权", "最小特权", "最低权限"]),
        Phrases::new(ListFollows, &["以下", "下列"]),
        Phrases::new(RoleNoun, &["管理员", "读取者", "操作员"]),
        Phrases::new(Namespace, &["命名空间:", "命名空间："]),
        Phrases::new(Required, &["必需", "必填", "必选", "必须", "此为必需"])
            .unless(Scope::SentenceBefore, &["如果", "若"])
            .says(&["bearer {token}。必需。"])
            .says_not(&["所需的名称必需是唯一的", "如果类型为 weekly，此为必需。"]),
        Phrases::new(Optional, &["可选", "可选项", "非必需"])
            .unless(Scope::SentenceBefore, &["如果", "若"])
            .says(&["可选。 名称。"]),
        Phrases::new(Yes, &["是"]),
        Phrases::new(No, &["否", "不支持"]),
        Phrases::new(ReadOnly, &["只读"])
            .unless(Scope::SentenceBefore, &["是否", "后，", "如果"])
            .says(&["只读。"])
            .says_not(&["指示该值是否只读。"]),
        Phrases::new(Nullable, &["可为空", "可以为空", "可为 null", "可以为 null", "可空"])
            .says(&["可为空。"])
            .says_not(&["支持按 `null` 筛选。"]),
        Phrases::new(
            IsNull,
            &[
                "则为null",
                "则其为null",
                "则此值为null",
                "则此属性为null",
                "此字段将为null",
                "可能为null",
                "则返回null",
                "默认值为null",
            ],
        )
        .says(&["否则此属性为null。", "如果未同步，则为null（默认值）。"])
        .says_not(&["如果此属性为null，则使用默认值。"]),
        Phrases::new(
            NotNullable,
            &[
                "不可为空",
                "不能为空",
                "不可为 null",
                "不可以为 null",
                "不能为 null",
                "不可为null",
                "不允许空值",
            ],
        ),
        Phrases::new(Deprecated, &["已弃用", "已被弃用", "已启用弃用", "弃用", "已过时"])
            .unless(Scope::DirectlyBefore, &["`", "宣布"])
            .says(&["此属性已弃用。"])
            .says_not(&["可能的值为 `弃用`。", "Microsoft 宣布弃用 TLS 1.0。"]),
        Phrases::new(PartOrFuture, &["属性", "参数", "路径", "将弃用", "将被弃用", "将来"]),
        Phrases::new(Key, &["密钥", "键", "关键", "主键"]),
        Phrases::new(AnnouncesValues, &["值为：", "值为:", "值包括：", "值是："]),
        Phrases::new(
            NoBody,
            &["请勿", "不要", "无需", "不需要", "没有", "不提供", "不使用", "不必", "未提供", "无请求"],
        )
        .with(&["正文", "主体", "请求内容"])
        .says(&["请勿提供此方法的请求正文。", "无请求正文。", "此操作没有请求内容。"])
        .says_not(&["在请求正文中，提供对象的 json 表示形式。"]),
        Phrases::new(BytesInBody, &["二进制"])
            .with(&["正文"])
            .unless(Scope::Text, &["json", "multipart"])
            .says(&["请求正文是文件的二进制流。"])
            .says_not(&["二进制数据。", "正文是 json 或二进制。"]),
        Phrases::new(SuppliesBody, &["提供", "指定"]),
        Phrases::new(RequestBody, &["请求正文", "请求主体"]),
        Phrases::new(BodyMustHave, &["正文必须包含", "正文必须包括", "正文中必须包含"]),
        Phrases::new(MustBeInBody, &["必须包含在正文中", "必须包含在请求正文中", "必须包含在请求中"])
            .says(&["属性必须包含在正文中。"])
            .says_not(&["必须包含在组中。"]),
        Phrases::new(PropertiesFollow, &["以下属性", "下列属性", "以下参数", "以下必需属性"]),
        Phrases::new(BodyHas, &["提供", "包括", "包含", "仅指定", "仅提供", "只能更新"]),
        Phrases::new(MayBeInBody, &["可选", "可以"]),
        Phrases::new(PropertyNoun, &["属性", "参数", "字段", "关系"]),
        Phrases::new(
            AllRequired,
            &["必须包括以下", "必须包含以下", "必须指定以下", "必须提供以下", "以下必需属性"],
        )
        .says(&["必须包括以下属性"])
        .says_not(&["可以指定以下属性"]),
        Phrases::new(SeeOnly, &["参阅"])
            .unless(Scope::SentenceBefore, &["属性的列表", "属性列表"])
            .says(&["有关角色的列表，请参阅"])
            .says_not(&["有关属性的列表，请参阅"]),
        Phrases::new(InProperty, &["对象在资源", "在资源"]),
        Phrases::new(
            BesideBody,
            &["可以通过获取", "不能使用", "无法使用", "属性设置为", "属性必须设置为", "应用 id", "读取 url"],
        )
        .says(&["可以通过获取 x 的设置来得知类型。"])
        .says_not(&["下表显示了更新 x 时所需的属性。"]),
        Phrases::new(ContainedInNext, &["包括", "包含", "具有", "带有"]),
        Phrases::new(NounNext, &["的"]),
        Phrases::new(SeveralBehind, &["对象数组", "对象集合", "对象列表", "数组", "集合", "列表"]),
        Phrases::new(Note, &["注意", "备注"]),
        Phrases::new(Identifier, &["标识符"]),
        Phrases::new(QueryOption, &["odata", "查询参数"]),
        Phrases::new(QueryParameter, &["查询参数"]),
        Phrases::new(Supported, &["支持"]),
        Phrases::new(Unsupported, &["不支持", "不受支持"]),
        Phrases::new(SomeOf, &["包括", "例如", "如 ", "一些", "部分", "某些", "有限"]),
        Phrases::new(OtherOptions, &["其他", "其它"]),
        Phrases::new(
            ReturnsNothing,
            &[
                "不返回任何",
                "不会返回任何",
                "不会在响应正文中返回",
                "不在响应正文中返回",
                "未在响应正文中返回",
                "响应正文中不返回",
                "空响应正文",
                "空正文",
                "没有返回任何",
            ],
        ),
        Phrases::new(BeforePrimitive, &["响应代码和", "响应代码和一个"]),
        Phrases::new(Otherwise, &["参阅", "而不是"]),
        Phrases::new(StatusNouns, &["响应", "错误", "代码", "状态"]),
        Phrases::new(Success, &["成功"]),
        Phrases::new(Condition, &["如果", "若", "否则", "除非"]),
        Phrases::new(Several, &["集合", "列表", "数组"]),
        Phrases::new(Location, &["标头", "标题", "链接"]).with(&["location"]),
        Phrases::new(Location, &["位置标头"]),
        Phrases::new(Location, &["链接的"])
            .with(&["返回包含"])
            .says(&["返回包含 x 链接的 `202 accepted` 响应。"])
            .says_not(&["返回 x 对象。 链接的有效期为一小时。"]),
        Phrases::new(Bytes, &["二进制", "响应正文中的流", "代码和流", "代码和 stream", "文件流"])
            .says(&["此操作在响应正文中返回响应代码和流。"])
            .says_not(&["返回用户流对象。"]),
        Phrases::new(ObjectBehindName, &["对象", "资源"]),
        Phrases::new(BeforeBase, &["继承自", "继承自基类", "继承自基本类型", "派生自", "衍生自", "继承于"]),
        Phrases::new(BehindBase, &["派生", "继承", "中派生", "中继承", "的派生", "的子类"])
            .unless(Scope::DirectlyBehind, &["类型用于", "类型表示"])
            .says(&["派生的类型。"])
            .says_not(&["派生类型用于配置地址。"]),
        Phrases::new(OpenType, &["开放类型"]),
        Phrases::new(
            AbstractType,
            &[
                "抽象类",
                "抽象基",
                "抽象资",
                "抽象集",
                "抽象实",
                "抽象型",
                "抽象 类",
                "抽象 基",
                "抽象 资",
                "抽象 集",
                "抽象 实",
                "抽象 型",
            ],
        )
        .unless(
            Scope::SentenceBefore,
            &["继承自", "继承自基类", "继承自基本类型", "派生自", "衍生自", "继承于"],
        )
        .says(&["这是一个抽象类型。"])
        .says_not(&["继承自抽象类型。"]),
        Phrases::new(DerivedTypes, &["派生类型", "派生的类型", "派生的资源", "可以是以下类型之一"]),
        Phrases::new(DerivedTypesBefore, &["继承自此类型", "派生自此类型", "超级类的子类", "从此类型继承"])
            .says(&["a 和 b 类型继承自此类型。"])
            .says_not(&["此类型继承自 entity。"]),
        Phrases::new(Includes, &["包括", "为", "是"]),
        Phrases::new(AllInherit, &["都继承自", "均继承自"]),
        Phrases::new(InheritsFromThis, &["继承自此", "从此", "派生自此"]),
        Phrases::new(Agent, &["由", "被"]),
        Phrases::new(Inherited, &["继承"]),
        Phrases::new(ColumnName, &["属性", "参数"]),
        Phrases::new(
            FirstColumnName,
            &[
                "名称",
                "属性名",
                "属性名称",
                "参数名",
                "参数名称",
                "查询参数",
                "查询选项",
                "标头",
                "标头名称",
                "请求标头",
                "请求头",
                "头",
                "头名称",
                "页眉",
                "关系",
                "关系名称",
                "字段",
            ],
        ),
        Phrases::new(ColumnType, &["类型", "数据类型"]),
        Phrases::new(ColumnValue, &["值"]),
        Phrases::new(ColumnDescription, &["说明", "描述"]),
        Phrases::new(ColumnRequired, &["必需", "必填", "是否必需", "是否必填"]),
        Phrases::new(ColumnMember, &["成员", "成员名称"]),
        Phrases::new(ColumnOfValues, &["值", "成员"]),
        Phrases::new(ColumnDerivedType, &["类型"]),
        Phrases::new(ColumnMethod, &["方法"]),
        Phrases::new(ColumnReturnType, &["返回类型"]),
        Phrases::new(ValueOf, &[" 属性值", " 属性的值", "值"]),
        Phrases::new(ParameterOrProperty, &["参数", "属性"]),
        Phrases::new(Or, &["或", "或者"]),
        Phrases::new(And, &["和", "及", "与"]),
        Phrases::new(Collection, &["集合", "数组"]),
        Phrases::new(CollectionEnding, &["集"]),
        Phrases::new(BeforeItems, &["集合 "]),
        Phrases::new(CollectionCall, &["集合（", "集合 (", "集合("]),
        Phrases::new(
            PossibleValues,
            &[
                "可能的值",
                "可取值",
                "可能值",
                "允许的值",
                "允许值",
                "有效值",
                "有效的值",
                "有效字符串值",
                "支持的值",
                "受支持的值",
                "支持以下值",
                "以下值",
                "下列值",
                "属性值为",
                "属性值是",
            ],
        )
        .says(&["状态。 可能的值为：`a`。"])
        .says_not(&["值 `a` 表示没有。"]),
        Phrases::new(SingleValue, &["值始终为", "值将始终为", "值将为", "一个值："]),
        Phrases::new(OtherValues, &["例", "如 ", "默认", "不能", "不得", "不支持", "格式", "如果", "当 "])
            .says(&["不能是下列值之一"])
            .says_not(&["可能的值为"]),
        Phrases::new(RequiredParameters, &["必需查询参数", "必需的查询", "所需的查询参数"]),
        Phrases::new(OfUrl, &["在请求 url 中"]),
        Phrases::new(Subtype, &["子类", "子类型", "派生类"]),
        Phrases::new(BehindProperty, &[" 属性"]),
    ]],
    title_words: &["资源类型", "枚举类型", "复杂类型", "实体类型", "资源", "枚举", "类型"],
    names: &[
        (
            NameKind::Header,
            &[
                ("Accept", &["接受"]),
                ("Authorization", &["授权"]),
                ("Content-Type", &["内容类型"]),
                ("Content-Length", &["内容长度"]),
                ("Prefer", &["首选", "偏好"]),
                ("If-Match", &["如果匹配"]),
                ("ConsistencyLevel", &["一致性级别"]),
                ("Workbook-Session-Id", &["工作簿会话 id", "工作簿会话id"]),
            ],
        ),
        (
            NameKind::Primitive,
            &[
                ("String", &["字符串", "文本字符串"]),
                ("Boolean", &["布尔", "布尔值", "布尔型"]),
                ("Int32", &["整数", "整型"]),
                ("Single", &["单一", "单个", "单精度", "浮点"]),
                ("Byte", &["字节"]),
                ("Double", &["双精度", "双精度型", "双精度值", "双"]),
                ("Date", &["日期"]),
                ("Duration", &["持续时间", "期限"]),
                ("Stream", &["流"]),
                ("Binary", &["二进制"]),
                ("Guid", &["全局唯一标识符"]),
            ],
        ),
        (
            NameKind::PermissionWord,
            &[
                ("Tasks", &["任务"]),
                ("Printer", &["打印机"]),
                ("Group", &["组", "群组"]),
                ("User", &["用户"]),
                ("Files", &["文件"]),
                ("Contacts", &["联系人"]),
                ("Calendars", &["日历"]),
                ("Mail", &["邮件"]),
                ("Read", &["读取", "阅读"]),
                ("ReadWrite", &["读写", "读取写入"]),
                ("All", &["全部", "所有"]),
            ],
        ),
        (
            NameKind::Property,
            &[
                ("description", &["说明", "描述"]),
                ("status", &["状态"]),
                ("type", &["类型"]),
                ("name", &["名称"]),
                ("value", &["值"]),
                ("owner", &["所有者"]),
                ("location", &["位置"]),
                ("content", &["内容"]),
                ("category", &["类别"]),
                ("size", &["大小"]),
                ("title", &["标题"]),
            ],
        ),
        (
            NameKind::Member,
            &[
                ("none", &["无"]),
                ("unknown", &["未知"]),
                ("unknownFutureValue", &["向 unknownfuturevalue", "未知未来值"]),
                ("completed", &["已完成"]),
                ("pending", &["挂起"]),
                ("available", &["可用"]),
                ("unavailable", &["不可用"]),
                ("invalid", &["无效"]),
                ("required", &["必需"]),
                ("medium", &["中等"]),
                ("organizer", &["organizer － 组织者"]),
                ("monday", &["星期一"]),
                ("tuesday", &["星期二"]),
                ("wednesday", &["星期三"]),
                ("thursday", &["星期四"]),
                ("friday", &["星期五"]),
                ("saturday", &["星期六"]),
                ("sunday", &["星期日"]),
            ],
        ),
    ],
};
