# 采购：向谁买，先查什么，按什么条件。

sourcing-in-range = 已在组合中
sourcing-not-carried = 你可以先看这个商品的供应商。要询价或下单，请先在“选品”中加入组合。

sourcing-steps = 步骤
sourcing-step-ask = 询价
sourcing-step-check = 核查
sourcing-step-order = 下单
sourcing-step-track = 跟单
sourcing-standing = 待回复：{ $due } · 在手报价：{ $quotes } · 未完成订单：{ $orders }

sourcing-search = 寻找更多供应商
sourcing-free = 免费
sourcing-search-verb = 搜索
sourcing-found = { $count ->
    [0] 没有找到
   *[other] 找到 { $count } 家
}
sourcing-due = { $date }出结果

sourcing-ask = 询价
sourcing-ask-text = 询价免费。至少比较三家：页面上是最低价，报价才是你要付的价。
sourcing-ask-all = 全选
sourcing-ask-none = 全不选
sourcing-ask-verb = { $count ->
    [0] 请选择询价对象
   *[other] 向 { $count } 家供应商询价
}
sourcing-nobody = 你还不认识这个商品的供应商。请在下面搜索一个名录。
sourcing-page-line = { $price } 起 · 至少 { $moq } 件 · { $origin }
sourcing-quote-due = { $incoterm } 报价预计 { $date }到
sourcing-incoterm-exw = EXW
sourcing-incoterm-fob = FOB
sourcing-incoterm-cif = CIF
sourcing-cif-market = 目的地

sourcing-probe = 付款前先核查
sourcing-probe-text = 每种方法只能看到一部分，没有哪种永远正确。
sourcing-probe-verb = 查询
sourcing-supplier = 供应商
sourcing-not-asked = 未查
sourcing-found-sample = 样品中 { $share } 有缺陷。
sourcing-found-line = 产线上 { $share } 的产品有缺陷。
sourcing-found-factory = 该地址确有工厂。
sourcing-found-factory-short = 工厂
sourcing-found-office = 该地址是办公室，没有机器。
sourcing-found-office-short = 办公室
sourcing-found-papers = 证照齐全。
sourcing-found-no-papers = 证照无法确认。
sourcing-found-maker = 工商登记的经营范围包含生产。
sourcing-found-maker-short = 生产商
sourcing-found-trader = 工商登记的经营范围是贸易，不含生产。
sourcing-found-trader-short = 贸易商
sourcing-found-known = 发证机构承认它的证书。
sourcing-found-known-short = 属实
sourcing-found-unknown = 发证机构不认识它的证书。
sourcing-found-unknown-short = 查无
sourcing-found-late = 老客户反映：{ $share } 的货晚到。
sourcing-own-bought = 你在这里订过 { $units } 件。
sourcing-own-late = 给你的交货中晚到：{ $all } 次中有 { $late } 次。
sourcing-own-vanished = 收了你的定金，此后失联。
sourcing-own-talks-ended = 不再谈条件。
sourcing-remark-private = 要求把定金打到私人账户。
sourcing-remark-below = 价格比你所知页面的中间价低 { $share }。
sourcing-remark-above = 价格比你所知页面的中间价高 { $share }。

sourcing-quotes = 报价与下单
sourcing-no-quotes = 手上没有报价。先向供应商询价，一到十天有回复。
sourcing-quote = 报价
sourcing-tier = { $units } 件起
sourcing-small-batch = 小批量
sourcing-small-batch-terms = { $units } 件起，加价 { $premium }，{ $days } 天
sourcing-valid = 有效期至
sourcing-own-design = 这是你的设计款。
sourcing-have = 库存与在途
sourcing-on-order = 已订未到
sourcing-sold = 近四周销量
sourcing-units = 订购件数
sourcing-inspected = 出货前验货
sourcing-unit-price = 单价
sourcing-total = 总额
sourcing-balance = 备好后付的尾款
sourcing-balance-short = 货备好时需要这笔钱；你今天有 { $headroom }。
sourcing-order-verb = 订购 { $units } 件

sourcing-talks = 争取更好的条件
sourcing-talks-text = 小要求会答应，大要求答应一半，过分的要求会让谈判终止。老客户可以多要一点。
sourcing-talks-rounds = 已谈轮数
sourcing-talks-opening = 最初报价
sourcing-talks-due = { $date }有答复。
sourcing-talks-verb = 发出还价
sourcing-wish-price = 降低价格
sourcing-wish-price-value = 单价
sourcing-wish-off = 比最初报价低 { $share }
sourcing-wish-moq = 降低起订量
sourcing-wish-moq-value = 最小订量
sourcing-wish-deposit = 降低定金
sourcing-wish-deposit-value = 预付比例

sourcing-orders = 在订货物
sourcing-orders-others = 其他商品的在订货物
sourcing-orders-past = 以往订单
sourcing-no-orders = 没有在订货物。下单需要报价：先向供应商询价。
sourcing-on-time = 准时。
sourcing-promised = 约定日期
sourcing-overdue = 晚了 { $days } 天。
sourcing-unpaid = 供应商催收尾款未果。请备好资金，否则定金作废。
sourcing-inspection-booked = 已约验货
sourcing-inspection-passed = 验货合格
sourcing-inspection-sorted = 不合格，已挑拣

sourcing-suppliers = 本商品的供应商
sourcing-cols = 列
sourcing-cols-offer = 他们的条件
sourcing-cols-standing = 他们的自述
sourcing-cols-found = 你查到的
sourcing-cols-offer-text = 页面上的价格和数量；最后一列是手上最好的报价，或报价到达的日期。
sourcing-cols-standing-text = 这些都没有人核实过。点一家供应商可以打开它的档案。
sourcing-cols-found-text = 样品和验厂给出缺陷率，老客户给出晚交率。
sourcing-col-supplier = 供应商
sourcing-col-origin = 产地
sourcing-col-price = 起价
sourcing-col-moq = 起订量
sourcing-col-small = 小批量
sourcing-col-certificate = 证书
sourcing-col-directory = 来源
sourcing-col-quoted = 报价
sourcing-col-factory = 自称
sourcing-says-factory = 工厂
sourcing-says-trader = 贸易商
sourcing-col-years = 年限
sourcing-col-hours = 回复小时
sourcing-col-repeat = 回头客
sourcing-col-badge = 平台认证
sourcing-col-account = 定金打到
sourcing-account-private = 私人账户
sourcing-account-company = 公司账户
sourcing-col-own-late = 对你晚交
sourcing-head-sample = 样品
sourcing-head-audit = 验厂
sourcing-head-registry = 工商
sourcing-head-documents = 证书
sourcing-head-references = 老客户
sourcing-page = 页面自述
sourcing-findings = 你查到的
sourcing-col-incoterm = 术语
sourcing-col-tier-1 = 小单
sourcing-col-tier-2 = 中单
sourcing-col-tier-3 = 大单
sourcing-col-lead = 天数
sourcing-col-deposit = 定金
sourcing-tier-cell = { $price } ({ $units }+)
sourcing-compare = 订 { $units } 件时的单价
sourcing-below-moq = 低于其起订量
sourcing-compare-text = EXW、FOB、CIF 包含的路段不同：请同类相比。
sourcing-col-units = 件数
sourcing-col-paid = 已付
sourcing-col-late = 晚交天数
sourcing-col-state = 状态
