import type { fieldCodes as english } from '../en/field-codes.ts';
import { nameIn } from '../names.ts';
import type { Texts } from '../texts.ts';
import { names } from './names.ts';

/** What may be wrong with the fields of a request, in Chinese. */
export const fieldCodes: Texts<typeof english> = {
  missing: { means: '此项必填。', advice: '请补充。' },
  'wrong-type': {
    means: ({ expected }) => `此项的类型不对，应为：${nameIn(names.types, expected)}。`,
    advice: '请按该类型填写。',
  },
  'not-in-list': {
    means: '此项不在可选范围内。',
    advice: ({ allowed }) => `请从下列各项中选择：${allowed.join('、')}。`,
  },
  'too-long': { means: ({ most }) => `此项最多 ${most} 个字符。`, advice: '请概括填写。' },
  'too-short': { means: ({ least }) => `此项至少 ${least} 个字符。`, advice: '请补充。' },
  'too-many': { means: ({ most }) => `此处最多 ${most} 项。`, advice: '请减少。' },
  'too-few': { means: ({ least }) => `此处至少 ${least} 项。`, advice: '请补充。' },
  'too-large': {
    means: ({ most }) => `数值最大为 ${most}。`,
    advice: ({ most }) => `请填写不大于 ${most} 的数值。`,
  },
  'too-small': {
    means: ({ least }) => `数值最小为 ${least}。`,
    advice: ({ least }) => `请填写不小于 ${least} 的数值。`,
  },
  'wrong-form': { means: '此项的格式不对。', advice: '请对照接口说明填写。' },
  'no-such-variant': { means: '此项不是可接受的任何一种形式。', advice: '请对照接口说明填写。' },
  'instant-form': {
    means: '这不是有效的时刻。',
    advice: '请用带毫秒的协调世界时（UTC）填写，例如 2026-06-01T02:00:00.000Z。',
  },
  'day-form': { means: '没有这一天。', advice: '请按 2026-06-01 的形式填写。' },
  'identifier-form': { means: '这不是此处所需的编号。', advice: '请完整填写平台返回的编号。' },
  'month-form': { means: '这不是月份。', advice: '请按“年-月”填写，例如 2026-11。' },
  'unit-form': { means: '这不是单位代码。', advice: '请填写单位代码。' },
  'name-form': { means: '名称只能用小写字母、数字和连字符，最多 80 个。', advice: '请换一个名称。' },
  'version-form': { means: '版本是从 1 开始的整数。', advice: '请按记录所写的版本填写。' },
  'limit-form': { means: '每页 1 至 50 项。', advice: '请填写整数。' },
  'named-twice': { means: '同一项出现了两次。', advice: '每项请只写一次。' },
  'consent-too-long': {
    means: ({ most }) => `同意最迟至 ${most} 终止。`,
    advice: '请填写该日或者更早的日期；到期后可以重新作出同意。',
  },
  'notice-not-present': {
    means: ({ present }) => `这不是现行的同意告知书，现行的是第 ${present} 版。`,
    advice: '请先阅读（GET /v1/consent-notice），再写明其版本。',
  },
  'unknown-field': {
    means: '此处没有这个字段。',
    advice: '请改用正确的字段名，或者删去：见接口说明或数据规范。',
  },
  'unknown-cursor': { means: '该游标不属于这个列表。', advice: '请使用上一页返回的游标，或者不填。' },
  'official-from-token': {
    means: '对报送负责的只能是令牌中写明的承办人员。',
    advice: '请不写该字段，或使用写明该承办人员的令牌。',
  },
  'changes-nothing': {
    means: '更正后的内容与原内容完全相同。',
    advice: '请写明要更正的内容；没有错误的，请予以维持。',
  },
  'worse-than-filed': {
    means:
      '更正不得加重当事人的负担：失信程度、处罚种类、金额和期限只能减轻或者缩短，有利于当事人的内容不得减少，名称和号码只能更正两字以内的笔误。',
    advice: '需要加重的，请重新报送并事前告知；整条记录有误的，请予以删除。',
  },
  'item-missing': {
    means: '没有写明文件属于哪个目录事项。',
    advice: '请在地址中写明：?item=administrative-penalties。',
  },
  'decides-objections': {
    means: '公共信用信息工作机构处理对信用信息的异议，不得作为信息提供单位。',
    advice: '请从信息提供单位中删去。',
  },
  'unit-of-platform': {
    means: '该单位是平台自身的机构：其终止后，异议处理、监督和公布将无人负责。',
    advice: '请保持“active”。该单位有变更的，以同一名称公布新的版本。',
  },
  'own-successor': {
    means: '已终止的单位不能承接自己的事项。',
    advice: '请写明现由哪个单位承接。单位仅更名的，名称代码不变，状态保持“active”。',
  },
  'successor-of-platform': {
    means: '平台自身的机构不承接其他单位的事项：否则将由其处理、监督自己办理的事项。',
    advice: '请写明其他单位。',
  },
  'successor-ended': {
    means: '此处写明的单位已经终止，且没有单位承接其该类事项。',
    advice: '请写明仍在履行职责的单位，或者先公布该单位的承接单位。',
  },
  'successors-in-circle': {
    means: '由此处写明的单位依次承接，又回到本单位，该类事项将无人办理。',
    advice: '请写明仍在履行职责的单位。',
  },
  'successor-needed': {
    means: ({ units }) => `已终止的单位已将该类事项交由本单位承接：${units.join('、')}。`,
    advice: '请写明现由哪个单位承接。',
  },
  'successor-to-come': {
    means: '该版本生效时，此处写明的单位尚未设立，在此之前该类事项将无人办理。',
    advice: '请以“effectiveAt”使该版本自该单位设立时起生效，或者写明已经设立的单位。',
  },
  'successor-owed': {
    means: ({ what }) => `该单位的待办事项中还有该类事项：${what.join('、')}。`,
    advice: '请写明现由哪个单位承接，或者待办结后再终止该单位。',
  },
  'successor-unsure': {
    means: ({ looked }) => `该单位的待办事项多于所查看的 ${looked} 项，其中可能有该类事项。`,
    advice: '请写明现由哪个单位承接，或者待大部分办结后再终止该单位。',
  },
  'calendar-name': {
    means: ({ name }) => `该年度的日历以“${name}”为名公布：同一年度有两份日历的，无法确定以哪份为准。`,
    advice: ({ name }) => `请将“name”写为“${name}”，或者将“year”写为名称所示的年份。`,
  },
  'day-of-another-year': {
    means: ({ year }) => `该日期不属于本日历所示的 ${year} 年。`,
    advice: '请删去，并写入该日期所属年度的日历。',
  },
  'column-key': {
    means: '键名以小写字母开头，其后为字母和数字，最多 60 个字符。',
    advice: '请填写英文名称，例如“decidedOn”。',
  },
  'too-many-words': { means: '一个词表最多 200 个词语。', advice: '请精简，或者改为读取文字。' },
  'holds-no-one-value': {
    means: ({ column }: { column: string }) =>
      `文件中没有某列时，只有“${column}”一列可以说明为各行相同的值。`,
    advice: '请不要填写该值；各行不同的内容，请在文件中补上相应的列。',
  },
  'column-twice': {
    means: ({ other }) => `与“${other}”相同：无法确定单元格属于哪一列。`,
    advice: '请更改其中一个名称，或者删去。',
  },
  'column-reserved': {
    means: '不论何种数据规范，报送的行都以该名称写明所依据的同意（第十五条、第十六条）。',
    advice: '请为该列另取名称。',
  },
  'columns-missing': {
    means: ({ keys }) => `缺少 “${keys.join('”、“')}” 各列，无法确定是哪份决定、由谁在何日作出、针对何人。`,
    advice: '请分别以这些键名增加各列。',
  },
  'subject-rule': {
    means: '应当有且只有一条规则写明以哪些列确定信用主体（第七条）。',
    advice: ({ rules }) => `请从下列规则中选择一条：“${rules.join('”、“')}”。`,
  },
  'class-rule': {
    means: '有多条规则确定失信程度。',
    advice: ({ rules }) => `下列规则最多选择一条：“${rules.join('”、“')}”。`,
  },
  'class-rule-missing': {
    means: '该数据规范没有确定失信程度，所记录的失信信息将无法修复（第三十四条）。',
    advice: ({ rules }) => `请在数据规范中写明下列规则之一：“${rules.join('”、“')}”。`,
  },
  'never-collected': {
    means: ({ category }) =>
      `该列涉及禁止采集的自然人信息：${nameIn(names.prohibited, category)}（第十六条）。`,
    advice: '请删去该列。确与自然人无关的，请改用不会引起误解的列名和用语。',
  },
  'consent-needed': {
    means: ({ kinds }) =>
      `该事项涉及须经本人同意方可采集的自然人信息，但没有要求取得同意：“${kinds.join('”、“')}”（第十五条、第十六条）。`,
    advice: ({ kinds }) =>
      `请在“content.consent”中写明“${kinds.join('”、“')}”，或者将事项限于法人和非法人组织。`,
  },
  'consent-not-asked': {
    means: ({ kinds, items }) =>
      `该列涉及须经本人同意方可采集的自然人信息（“${kinds.join('”、“')}”），而采用本规范的下列事项没有要求取得同意：“${items.join('”、“')}”（第十六条）。`,
    advice: '请先使有关事项要求取得同意，或者删去该列。',
  },
  'rules-lost': {
    means: ({ rules }) =>
      `现行的下列审核规则将不再适用：“${rules.join('”、“')}”。其所禁止采集的内容和所确定的失信程度，不得由数据规范取消（第八条）。`,
    advice: '请在规范中同时写明这些规则。',
  },
  'format-opens': {
    means: ({ keys }) =>
      `改用该数据规范后，下列各列的展示范围将比原规范更广：“${keys.join('”、“')}”（第五条、第十二条）。`,
    advice: '请改用不公开这些列的规范，或者以原规范的新版本公开。',
  },
  'rule-needs-columns': {
    means: ({ keys }) => `该规则需要 “${keys.join('”、“')}” 各列，而本规范没有。`,
    advice: '请增加这些列，或者删去该规则。',
  },
  'column-reader': {
    means: '该键名的列由平台读取，读取方式与此不同。',
    advice: ({ readers }) => `请选择下列读取方式之一：“${readers.join('”、“')}”；或者为该列另取键名。`,
  },
  'column-flags': {
    means: '该键名的列应当必填，或者不得向他人展示（第五条、第七条）。',
    advice: ({ flags }) => `请将下列各项写为“true”：“${flags.join('”、“')}”。`,
  },
  'words-missing': { means: '该词表没有词语。', advice: '请至少写明一个词语及其保存的写法。' },
  'words-kept': {
    means: '所保存的词语中，有平台在该键名下不能识别的。',
    advice: ({ allowed }) => `可以保存的词语：“${allowed.join('”、“')}”。`,
  },
  'word-needed': {
    means: ({ word }) => `所保存的词语中应当有“${word}”，自然人据此确定（第七条）。`,
    advice: ({ word }) => `请增加：“${word}”→“${word}”。`,
  },
  'not-of-this-reader': {
    means: '该列的读取方式不使用此项。',
    advice: '请删去，或者选择与其相应的读取方式。',
  },
  'burden-of-another-reader': {
    means: '以该方式读取的内容，无法比较此种负担的轻重。',
    advice: ({ readers }) => `请选择下列读取方式之一：“${readers.join('”、“')}”；或者改写、不写该项。`,
  },
  'identifying-public': {
    means: '以证件识别自然人的内容一律不得公开（第五条）。',
    advice: '请不要写“public”。',
  },
  'personal-text-public': {
    means: '可能提及个人的文字一律不得公开：公开的只能是固定形式的列（第五条、第十二条）。',
    advice: '请不要写“public”，或者选择固定形式的读取方式，例如词表。',
  },
  'disclosure-without-basis': {
    means:
      '该列涉及自然人，或者在以前的版本中因此没有公开，或者曾作为身份证件信息予以保留：扩大展示须有依据，且不同于未公开时所写的依据（第五条、第十二条）。',
    advice: '请在“basis”中写明法律和条款，或者保持原有的展示范围。',
  },
  'header-known': {
    means: '数据规范已有该表头对应的列。',
    advice: '请删去该项：该列按数据规范读取，见 GET /v1/formats。',
  },
  'header-of-other-unit': {
    means: ({ reads }) => `该列的金额单位与“${reads}”不同，直接读取会得出错误的金额。`,
    advice: '请在文件中换算金额，并改用数据规范的表头。',
  },
  'no-such-format': {
    means: '没有以该名称公布的数据规范。',
    advice: '请见 GET /v1/formats，或者先公布该规范。',
  },
  'format-to-come': {
    means: ({ first }) => `该数据规范自 ${first} 起才生效，在此之前无法读取该事项的任何一行。`,
    advice: '请在“effectiveAt”中写明该时刻或者更晚的时刻，或者换用其他规范。',
  },
  'words-misplaced': {
    means: '该字段与所填的结果不符，填写的内容不会保存。',
    advice: '已经办理的请填写“action”，没有办理的请填写“explanation”，只填其中一项。',
  },
  'which-unit': {
    means: ({ units }) => `贵单位在此承接多个被要求响应的单位：${units.join('、')}。`,
    advice: '请写明本次为哪个单位办理。各单位应当分别反馈。',
  },
  'not-own-code': {
    means: '只能为本人办理：所填代码不是登录者本人的代码。',
    advice: '请填写您本人的代码，或者您所代表登录的企业的代码。',
  },
  'about-organizations': {
    means: '该事项只报送法人和非法人组织的信息；个体工商户按自然人保护。',
    advice: '请删去该行：不得报送自然人的此类信息。',
  },
  'about-natural-persons': {
    means: '该事项只报送自然人的信息。',
    advice: '请删去该行，或者报送到相应的事项。',
  },
  'about-units': {
    means: '该事项只报送单位名录中单位的信息，使用其自己的统一社会信用代码。',
    advice: '请填写 GET /v1/units 所列的代码。',
  },
  'about-own-unit': {
    means: '单位的承诺是否履行，由其他单位报送。',
    advice: '请交由对贵单位负有监督职责的单位报送。',
  },
  'digest-form': {
    means: '摘要值不符合要求：应为 64 位十六进制数字，字母小写（“SHA-256”）。',
    advice: '请按文件原有的内容计算摘要值。',
  },
  'item-not-by-licence': {
    means: '该事项的信息不能按执业证号查询。',
    advice: '可以按证号查询的事项见 GET /v1/catalog（“findByLicence”）；其他信息请注明依据，按信息主体查询。',
  },
  'said-not-collected': {
    means: ({ category }) =>
      `内容涉及任何人的下列信息均不得采集：${nameIn(names.prohibited, category)}（第十六条）。该内容未予保存。`,
    advice: '请删去有关内容后再提交。',
  },
  'kept-out': {
    means:
      '所述内容涉及不得采集的自然人信息：收入、存款、有价证券、商业保险、不动产、纳税，宗教信仰、基因、指纹、血型、疾病或者病史（第十六条）。该内容未予保存。',
    advice: '请删去有关内容。需经同意的信息，由单位依据您的同意报送：POST /v1/consents。',
  },
  'person-not-for-everybody': {
    means: '自然人和个体工商户申报的信息不向社会公开。',
    advice: '请将“everybody”改为“false”，并写明国家机关可以据以查询的事由，或者另行授权。',
  },
  'declaration-past': { means: '申报的最后一日已经过去。', advice: '请填写今天或以后的日期。' },
  'declaration-too-long': {
    means: ({ most }) => `今天申报的信息，记录不得晚于 ${most}。`,
    advice: '请填写该日或者更早的日期；期满后可以重新申报。',
  },
  'no-such-matter': {
    means: '信用承诺事项目录中没有该事项。',
    advice: ({ matters }) =>
      `可以承诺的事项：${matters.join('、') || '无'}。全部事项见 GET /v1/pledge-matters。`,
  },
  'matter-ended': {
    means: '该事项已经终止，不再接受承诺。',
    advice: '请选择其他事项：GET /v1/pledge-matters。已经作出的承诺继续有效。',
  },
  'matter-unit-ended': {
    means: '负责该事项的单位已经撤销，在该事项另行明确负责单位之前，不再接受承诺。',
    advice: '请选择其他事项：GET /v1/pledge-matters。已经作出的承诺继续有效。',
  },
  'matter-not-for-persons': {
    means: '自然人和个体工商户不能就该事项作出承诺。',
    advice: '请选择其他事项：GET /v1/pledge-matters 写明哪些事项适用于自然人。',
  },
  'pledge-past': { means: '承诺的最后一日已经过去。', advice: '请填写今天或以后的日期。' },
  'pledge-too-long': {
    means: ({ most }) => `今天就该事项作出的承诺，最后一日不得晚于 ${most}。`,
    advice: '请填写该日或者更早的日期。',
  },
  'breach-item-unfit': {
    means: ({ unit }) => `违反承诺的记录应当报送到须事先告知的不利信息事项，且由 ${unit} 提供。`,
    advice: '请改填符合条件的事项，或者改填负责单位。',
  },
  'no-such-unit': {
    means: '单位名录中没有该单位，或者该单位已经终止。',
    advice: ({ units }) => `现有单位：${units.join('、')}。全部单位见 GET /v1/units。`,
  },
  'no-such-provision': {
    means: '目录没有就该事项为贵单位公布这一依据。',
    advice:
      '请见 GET /v1/catalog 中该事项的免于告知依据（“exemptions”）和纳入依据（“inclusions”），或不写该字段。',
  },
  'too-many-records': { means: ({ most }) => `一次报送最多 ${most} 条。`, advice: '请拆分文件。' },
  'untrustworthy-without-notice': {
    means: '失信信息列入前应当告知信息主体（第十一条）。',
    advice: '请将“noticeBefore”填为“true”；依法免于告知的，请写入“exemptions”。',
  },
  'disclosed-longer-than-recorded': {
    means: '公示期长于该类信息的记录期限。',
    advice: '请将公示期缩短至不超过该类信息的记录期限。',
  },
  'least-beyond-most': {
    means: '最短公示期长于最长公示期。',
    advice: '请缩短“least”，或者延长“most”。',
  },
  'basis-missing': {
    means:
      '公示范围超出国家信用修复管理办法的规定，或者比上一版本更多地展示、查得自然人的信息，或者推迟申请修复的时间，但没有写明依据；原版本所写的依据只适用于原有范围。',
    advice: '请在“content.basis”中写明与上一版本不同的法律和条款，或者不超出原有范围。',
  },
  'item-not-open': {
    means: '目录没有将该项向社会公开。',
    advice: '请查看 GET /v1/catalog 中向社会公开的项目，或者以其他依据查询。',
  },
  'not-in-catalog': {
    means: '已公布的目录中没有该项。',
    advice: '请查看 GET /v1/catalog 或 GET /v1/measures。',
  },
  'service-unproven': {
    means: '送达证明须写明何时、以何种方式送达。',
    advice: '请写明送达日期（“servedOn”）和证明材料（“proof”）。',
  },
  'consent-past': { means: '该同意在作出时即已到期。', advice: '请填写今天或以后的日期。' },
  past: { means: '授权在给出时就已经到期。', advice: '请填写今天或以后的日期。' },
  'corrections-misplaced': {
    means: '只有结果为“corrected”（更正）时才填写更正的内容。',
    advice: '请写明更正的内容，或者改用其他结果。',
  },
  'record-or-missing': {
    means: '申请或者针对一条记录，或者针对缺漏的信息。',
    advice: '请写明其中一项，不要两项都写。',
  },
  'ground-of-missing': {
    means: '缺漏的信息不适用这一理由。',
    advice: ({ ground }) => `请不填写，或者填写“${ground}”。`,
  },
  'asked-misplaced': {
    means: '只有结果为“requested”（已要求补报）时才填写要求哪个单位补报什么。',
    advice: '请写明单位和应补报的内容，或者改用其他结果。',
  },
  'identity-number-said': {
    means: '此处文字将供他人查阅，其中含有自然人的公民身份号码。',
    advice: '请删去该号码，不以号码指明任何人。',
  },
  'comment-last-day': {
    means: ({ first, last }) => `该草案征求意见的截止日应在 ${first} 至 ${last} 之间。`,
    advice: '请填写其中一天；不填的，以最早的一天为准。',
  },
  'not-yet-given': {
    means: '该日期尚未到来。',
    advice: '请填写实际办理的日期。',
  },
  'version-too-large': {
    means: ({ most }) => `一个版本最多 ${most} KB。`,
    advice: '请拆成几项，各用自己的名称分别起草。',
  },
};
