# 收付款：买家怎么付、钱何时到、到时值多少、够不够用。

payments-not-entered = 请先进入{ $market }，然后才能选择买家的付款方式。

payments-cash = 你的资金
payments-cash-text = 本国货币，按今日汇率。
payments-at-home = 国内现金
payments-drawn = 已用 { $drawn }，额度 { $line }
payments-overdrawn = 自{ $since }起已超出信用额度。若到{ $until }仍如此，店铺必须关闭。
payments-short = 从{ $date }起国内资金将不够用：缺 { $missing }。
payments-short-if-poor = 若销售不佳，从{ $date }起国内资金将不够用：缺 { $missing }。
payments-short-wallets = 届时当地账户里有 { $amount }：请及时结汇。
payments-suffices = 即使销售不佳，现金和信用额度也够用 { $days } 天。
payments-coming = 即将发生
payments-coming-more = 另有 { $count } 笔，见到期表。

payments-methods = 付款方式
payments-methods-text = 找不到惯用付款方式的买家，往往不买就走。
payments-coverage = 能用惯用方式的买家
payments-no-method = 没有提供任何付款方式：谁也买不了。
payments-method-terms = { $days ->
    [0] { $share } 的买家偏好 · 手续费 { $fee } · 签收当天到账。
   *[other] { $share } 的买家偏好 · 手续费 { $fee } · 签收后 { $days } 天到账。
}
payments-cod-refusals = 货到付款的包裹有 { $cod } 被退回，预付的有 { $prepaid }。
payments-cod-own = 最近四周，你的 { $all } 个包裹退回 { $refused } 个：{ $share }。
payments-offer-all = 补齐缺少的 { $count } 种
payments-early = 提前回款
payments-early-text = 签收次日到账，不必等约 { $days } 天，费用为金额的 { $share }。

payments-convert = 结汇
payments-amount = 结汇金额
payments-all = 全部
payments-half = 一半
payments-worth = 今日价值
payments-gets = 你将得到
payments-gets-on = { $date }得 { $amount }
payments-convert-verb = 结汇 { $amount }
payments-wallet-next = 当地账户暂无余额。下一笔回款：{ $date }，{ $amount }。
payments-wallet-empty = 当地账户没有余额。订单签收几天后钱才会到。
payments-under-way = 汇回途中
payments-until = { $amount }，{ $date }前到
payments-daily = 每笔回款自动汇回
payments-daily-text = { $days ->
    [0] 每笔回款到账当天结汇，当天汇回。关闭时留在当地，可能升值也可能贬值。
   *[other] 每笔回款到账当天结汇，{ $days } 天后汇回。关闭时留在当地，可能升值也可能贬值。
}

payments-forward = 远期结汇
payments-forward-text = 今天就锁定日后资金的汇率。你清楚会得到多少；若汇率变得更好，也与你无关。
payments-forward-none = 没有可远期卖出的钱：当地账户为空，也没有应收款。
payments-forward-amount = 远期金额
payments-forward-days = 距今天数
payments-forward-cost = 锁定的代价
payments-forward-rate = 今日锁定汇率
payments-forward-gets = 届时得到
payments-forward-verb = 远期卖出 { $amount }，{ $days } 天
payments-forward-held = 已卖出 { $amount }，{ $date }交割
payments-forward-today = 若今天结汇可得 { $amount }。

payments-due-balance = { $product }订单的尾款
payments-due-border = { $product }的清关费用
payments-due-payout = { $market }的回款
payments-due-remittance = 市场资金汇到国内
payments-due-forward-pays = { $market }远期：交付当地货币
payments-due-forward-fetches = 远期：资金到国内
payments-due-vat = { $market }的增值税
payments-due-reports = 报告订阅费
payments-daily-advertising = 广告
payments-daily-wages = 工资
payments-daily-rent = 租金
payments-daily-storage = 仓储

payments-in-wallets = 当地账户合计
payments-owed = 应收合计
payments-todays-rate = 按今日汇率
payments-cash-chart = 资金及其走向
payments-cash-past = 至今
payments-cash-ahead = 照此发展
payments-cash-sentence = 现共有 { $now }。若销售照旧，{ $days } 天后约为 { $mid }；五次中有四次在 { $low } 与 { $high } 之间。
payments-credit-end = 信用额度上限
payments-short-day = 资金不足
payments-dues = 何时该付、该收什么
payments-no-dues = 还没有到期款项。订单、货运和签收会在这里列出日期。
payments-col-date = 日期
payments-col-what = 事项
payments-col-local = 当地货币
payments-col-home = 折本国货币
payments-ageing = 应收款，按到账时间
payments-age-3 = 3 天内
payments-age-7 = 4 至 7 天
payments-age-14 = 8 至 14 天
payments-age-more = 更晚
payments-ageing-text = 本国货币，按今日汇率。到账之前不能用来付款。
payments-ageing-none = 目前没有人欠你钱。订单签收后到回款前，货款是应收款。
payments-every-day = 每天的固定支出
payments-every-day-none = 还没有每天的支出。
payments-by-market = 各市场的资金
payments-col-wallet = 当地账户
payments-col-receivable = 应收款
payments-col-worth = 折本国货币
payments-col-rate = 汇率
payments-col-change = 四周变化
payments-rate-chart = 汇率
payments-rate-sentence = 1 单位本国货币可换 { $now } { $currency }；开局时可换 { $first }。线往上走，留在当地的钱就贬值。
payments-own-exchanges = 你的结汇
payments-payout-chart = 已收回款
payments-payout-sentence = 最近四周 { $amount }。
payments-result = 损益
payments-result-text = 本国货币；收入为正，费用为负。
payments-no-result = 还没有收入和支出。
payments-col-account = 科目
payments-col-week = 7 天
payments-col-month = 28 天
payments-col-run = 整局
payments-exchange = 汇兑损益
payments-profit = 利润
payments-result-chart = 钱从哪来，到哪去
payments-result-sentence = 总计：{ $profit }。
