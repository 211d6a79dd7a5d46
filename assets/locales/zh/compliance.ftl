# 合规：证件、海关、登记、数据、投诉。

compliance-not-entered = 你还没有在{ $market }销售。请先在那里开店，这里就会显示当地法律的要求。
compliance-no-range = 你在{ $market }的组合还是空的。请先选品，这里就会显示它的证件和关税。
compliance-recalled = 主管部门召回了这个商品，目前不得销售。

compliance-papers = 证件
compliance-no-papers = 这个商品在这里不需要证件。
compliance-paper-missing = 缺少
compliance-paper-ordered = 已申请，{ $date }起有效
compliance-paper-holds = 有效至{ $date }
compliance-paper-holds-on = 到本轮结束均有效
compliance-paper-ending = { $date }到期，可以续办
compliance-paper-ended = 已于{ $date }到期
compliance-paper-terms = 有效 { $valid } 天。缺少时海关收取货值的 { $penalty }，或没收货物。
compliance-paper-verb = 办理：{ $paper }
compliance-paper-all = 一次办理 { $count } 份证件
compliance-report = 检测报告来自
compliance-report-own = 不用，做全套检测
compliance-report-genuine = { $supplier }（真实）
compliance-report-forged = { $supplier }（伪造）
compliance-report-unchecked = { $supplier }（未核实）
compliance-report-hint = 供应商的检测报告如果真实，办证更便宜、更快。
compliance-report-good = 发证机构认可这份报告。
compliance-report-risk = 还没有人问过发证机构。如果报告是伪造的并被海关发现，要收取货值的 { $share }，或没收货物。请在“采购”中核实。
compliance-report-bad = 发证机构不认可这份报告。用它办的证件一旦被海关发现，要损失货值的 { $share }，或全部货物。
compliance-no-reports = 你认识的供应商都不提供这个商品的检测报告。

compliance-heading = 税则归类
compliance-heading-text = 归类决定关税。请读条文：符合货物的才是对的，不管税率高低。
compliance-declared-as = { $code }
compliance-declared-broker = 交给报关行
compliance-broker = 交给报关行
compliance-broker-text = 他会找到正确的归类，每批收 { $more }，而不是 { $less }。
compliance-duty-of = 关税 { $rate }
compliance-tariff-line = { $heading }：{ $text }
compliance-heading-more = 其他归类都在宽视图的税则表里。
compliance-heading-risk = 如果海关认定不符，要补缴少交的关税，并罚 { $times } 倍。
compliance-heading-verb = 按 { $code } 申报

compliance-value = 申报价值
compliance-value-text = 向海关申报的价值，占实际成本的比例。
compliance-value-field = 占成本
compliance-value-risk = 低报就是欺诈。可疑的货更常被开箱。一旦查出，要补缴差额并罚 { $times } 倍，货物还要等待。
compliance-value-kept = 每件少交
compliance-value-found = 查出则付 { $amount }
compliance-value-high = 高于成本没有任何好处。
compliance-value-now = 当前申报：{ $share }。
compliance-value-verb = 按成本的 { $share } 申报

compliance-origin = 原产地证明
compliance-origin-none = 这个商品的产地都没有降税协定。
compliance-origin-text = 南方国家之间互降关税。来自那里的每批货都要附上证明。
compliance-origin-saves = 节省
compliance-origin-costs = 费用
compliance-a-unit = 每件 { $amount }
compliance-a-consignment = 每批 { $amount }
compliance-origin-on = 每批货都附有证明。
compliance-origin-start = 附上原产地证明
compliance-origin-stop = 不再附证明

compliance-registrations = 在{ $market }的登记
compliance-registered = { $date }起有效
compliance-registered-from = 已申请，{ $date }起有效
compliance-apply = 申请
compliance-register = 申请：{ $what }

compliance-data = 买家数据
compliance-data-text = 平台之外的广告要用到个人数据。法律要求先征得同意。
compliance-data-risk = 你在用未经同意的数据做广告。一次投诉就可能被罚款。
compliance-consent-now = 当前
compliance-consent-verb = 改为：{ $consent }

compliance-complaint = 商标或外观投诉
compliance-complaint-text = { $days ->
    [0] { $what }：商品已下架。今天必须答复，否则败诉。
   *[other] { $what }：商品已下架。请在 { $days } 天内、{ $date }前答复，否则败诉。
}
compliance-product-in = { $product }，{ $market }
compliance-plea = 答复投诉
compliance-held-of = { $held } / { $needed }
compliance-complaints = 过去的投诉
compliance-decided-on = { $state }，{ $date }裁定

# Facts.
compliance-papers-all = 全部组合的证件
compliance-papers-held = 持有证件
compliance-none-missing = 齐全
compliance-missing = 缺 { $count } 份
compliance-next-date = 下一个日期
compliance-no-dates = 没有到期事项
compliance-inspected = 海关开箱
compliance-inspected-note = 占已裁定的批次
compliance-papers-empty = 你的组合里没有需要证件的商品。商品加入组合后，证件会显示在这里。
compliance-col-paper = 证件
compliance-col-state = 状态
compliance-col-cost = 费用
compliance-col-days = 天数
compliance-col-penalty = 缺少时
compliance-burden = 国家对一件{ $product }收取的税费
compliance-burden-total = 过境后成本
compliance-burden-none = 这个商品没有批量线路到这里。
compliance-burden-text = 关税、附加费和增值税使完税价格增加 { $share }。{ $origin }，{ $mode }：最便宜的批量线路。
compliance-burden-back = 关税、附加费和增值税使完税价格增加 { $share }；你已登记税务，增值税可抵扣。{ $origin }，{ $mode }：最便宜的批量线路。
compliance-headings-of = { $product }各归类的关税
compliance-of-cif = 占完税价格
compliance-headings-sentence = 条文符合货物，低税率才有意义。
compliance-line = { $code } · { $text }
compliance-line-declared = { $code }（已申报）· { $text }
compliance-calendar = 将到的日期
compliance-calendar-empty = 到结束前没有事项生效或到期。证件、登记和投诉答复会按日期显示在这里。
compliance-date-begins = { $what }生效
compliance-date-ends = { $what }到期
compliance-date-answer = 答复投诉的期限
compliance-date-decided = 投诉裁定
compliance-col-date = 日期
compliance-col-left = 还有
compliance-col-what = 事项
compliance-tariff = 税则
compliance-tariff-text = 用条文中的词搜索（英文），如“lamp”或“leather”。点一行，它就进入侧栏。
compliance-col-code = 编码
compliance-col-text = 条文
compliance-col-group = 类别
compliance-tariff-chosen = { $code } · { $text }。章：{ $chapter }
compliance-history = 已发生的事
compliance-history-empty = 海关还没有作出任何决定。每批货的税费和查验结果会显示在这里。
compliance-col-duties = 关税和增值税
compliance-col-penalty-paid = 罚款
compliance-found = { $outcome }：{ $findings }
compliance-released-opened = 开箱无问题，放行
compliance-barred = 平台要求出示证件：{ $paper }
compliance-complaint-won = 投诉胜诉
compliance-complaint-lost = 投诉败诉
compliance-data-fine = 违规使用个人数据的罚款
