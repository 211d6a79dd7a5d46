# 营销：每个渠道每天花多少钱，带来什么。

marketing-no-market = 你在这里还没有卖家账户。请先进入这个市场。
marketing-no-range = 你在这个市场的组合还是空的。请先加入一个商品。
marketing-no-channels = 这个市场没有可投放的渠道。
marketing-go-market = 前往市场
marketing-go-product = 前往选品
marketing-go-pricing = 到“定价”上架
marketing-go-logistics = 到“物流”发货
marketing-go-card = 填写商品卡
marketing-go-compliance = 到“合规”选择征求方式

marketing-order-title = 一单最多值得花多少
marketing-no-listing = 没有在售的商品页，就不会投放广告，也不花预算。
marketing-nothing-ready = 已无货可发。平台会暂停你的广告，直到有货。
marketing-left = 每单剩余
marketing-cost-order = 每单广告费
marketing-orders-28 = 28 天订单
marketing-order-text = 广告带来一单的花费低于一单的剩余，投放就划算。回头客和搜索带来的订单不花广告费。

# 一个渠道。
marketing-off = 未投放
marketing-a-day = 每天 { $amount }
marketing-terms = 每次点击 { $price }；一次点击的价值相当于普通访问的 { $worth }。
marketing-clicks = 每天约 { $clicks } 次点击（{ $low } 至 { $high }）；最多可得 { $most } 次。
marketing-clicks-sure = 每天约 { $clicks } 次点击；最多可得 { $most } 次。
marketing-clicks-none = 每天最多约 { $most } 次点击；最初几次按标价，往后一次比一次贵。
marketing-budget = 每日预算
marketing-budget-of = 每日预算：{ $channel }
marketing-brought = 近 28 天：花费 { $amount }，{ $clicks } 次点击，{ $orders } 单。
marketing-set-one = 设定{ $channel }
marketing-stop-one = 停投{ $channel }

marketing-total = 全部渠道，每天
marketing-now = 目前花费
marketing-entered = 按填写的
marketing-share = 广告费占销售额
marketing-unchanged = 这是正在投放的预算。改动一项，看看会带来什么。
marketing-set = 设定这些预算
marketing-stop-all = 全部停投

marketing-agents = 购物智能体
marketing-card-of = { $made } / { $all } 级
marketing-agents-text = 有些买家让 AI 智能体来选。它不看广告，只读商品卡：商品卡越完整越能打动它，预算却不能。
marketing-agents-full = 有些买家让 AI 智能体来选。它不看广告，只读商品卡，而你的商品卡已经完整。
marketing-consent-text = 社交媒体、直播、达人和搜索广告，对人了解越多投得越准。不问就用的数据最准，但可能被罚款。平台自己的广告位不需要这些数据。

# 地图上方。
marketing-budgets = 正在投放的预算
marketing-budgets-empty = 没有正在投放的预算。在侧栏填一个：每天几次点击，就能看出一次点击值多少。
marketing-budgets-sentence = 近 28 天的点击和订单。每单广告费高于每单剩余，就是卖一单亏一单。
marketing-col-channel = 渠道
marketing-col-daily = 每日预算
marketing-col-clicks = 点击
marketing-col-orders = 订单
marketing-tile-daily = 每日预算合计
marketing-tile-orders = 广告订单
marketing-tile-part = 占全部订单
marketing-28-days = 近 28 天
marketing-funnel = 从点击到订单，近 28 天
marketing-funnel-orders = { $orders }（{ $share }）
marketing-funnel-empty = 近 28 天没有点击，也没有订单。先上架有货的商品，再设定预算。
marketing-funnel-sentence = 搜索和回头客带来的自然订单不靠广告；卖得动的商品页，也更容易被搜到。
marketing-unpaid = 自然订单
marketing-chart-spending = 广告花费
marketing-chart-spending-sentence = 开始以来共花 { $total }。无货可发的日子不花钱。
marketing-chart-orders = 每日订单
marketing-all-orders = 全部订单
marketing-paid-orders = 广告带来
marketing-chart-orders-sentence = 全部订单，以及其中由广告带来的订单。
