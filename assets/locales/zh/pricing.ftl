# 定价：买家看到的商品页，以及售价还剩多少。

pricing-no-market = 你在这里还没有卖家账户。请先进入这个市场。
pricing-no-range = 你在这个市场的组合还是空的。请先加入一个商品。
pricing-go-market = 前往市场
pricing-go-product = 前往选品
pricing-go-compliance = 答复投诉

# 商品页的状态。
pricing-state-open = 在售
pricing-state-closed = 已下架
pricing-state-empty = 在售，但无货可发
pricing-state-recalled = 召回中，不得销售
pricing-state-suspended = 下架，待投诉裁定
pricing-state-barred = 下架至{ $date }
pricing-rating-of = { $rating }（{ $reviews } 条评价）
pricing-no-reviews = 还没有评价
pricing-orders-28 = 28 天订单
pricing-ready = 可发货

# 表单。
pricing-price-title = 价格
pricing-price = 售价
pricing-ship-fee = 运费
pricing-no-others = 这里没有别人卖这个商品，没有价格可以比较。
pricing-own-price = 你的售价
pricing-break-even = 保本价
pricing-middle = 中间价
pricing-place-lowest = 含运费，在 { $offers } 个卖家报价中属于最便宜的十分之一。
pricing-place-low = 含运费，在 { $offers } 个卖家报价中属于最便宜的四分之一。
pricing-place-below = 含运费，比 { $offers } 个卖家报价中的多数便宜。
pricing-place-above = 含运费，比 { $offers } 个卖家报价中的一半都贵。
pricing-place-high = 含运费，在 { $offers } 个卖家报价中属于最贵的四分之一。
pricing-left = 每单剩余
pricing-left-of = { $amount }（{ $share }）
pricing-no-way = 没有已知线路能把这个商品运到这里，因此算不出成本。

pricing-promise-title = 承诺时效
pricing-local = 当地仓库
pricing-local-text = 订单从你在市场里的仓库发出。货要先运到那里。
pricing-direct-text = 每单从境外的集货仓以包裹发出。当地不用备货，但路更长。
pricing-promised-days = 承诺天数
pricing-usual-days = 通常用时
pricing-own-days = 你的订单
pricing-nine-in-ten = 九成在 { $days } 天内
pricing-on-time = 准时率
pricing-promise-short = 比通常用时短。迟到的包裹更常被拒收，评分也更低。
pricing-promise-long = 比通常用时长得多。着急的买家会去别处。
pricing-duty-terms = 关税和增值税由谁付
pricing-duty-buyer = 买家要在门口付约 { $amount }。被拒收的包裹会更多。
pricing-duty-seller = 每个包裹你付约 { $amount }；没有税务登记，报关行还要加收费用。
pricing-duty-none = 这个价值的包裹过境时免关税和增值税。

pricing-content-title = 商品页
pricing-content = 内容
pricing-step-cost = 每级 { $amount }
pricing-content-0 = 没有自己的内容：照搬供应商的文字。
pricing-content-1 = 自己拍的纯色背景照片。
pricing-content-2 = 再加上完整说明，解答常见问题。
pricing-content-3 = 再加上使用场景照片，附尺寸。
pricing-content-4 = 再加上一段视频。
pricing-product-card-0 = 空白。购物智能体读不懂这个商品。
pricing-product-card-1 = 标识：品牌、型号、商品编码。
pricing-product-card-2 = 再加上属性：尺寸、材质、盒内清单。
pricing-product-card-3 = 再加上政策：配送、退货、保修。
pricing-product-card-4 = 再加上证书。任何购物智能体都能读全。
pricing-languages = 语言
pricing-language = { $language }，{ $share } 的买家
pricing-readers = { $share } 的买家读得懂这个页面。每增加一种语言只需翻译一次，费用等于一级内容。
pricing-return-days = 退货天数
pricing-return-law = 法律给买家 { $days } 天。给得更长更让人放心，退货也更多。

pricing-nothing-ready = 还没有货可以这样发出。可以先上架，货到即开卖。
pricing-unchanged = 这是商品页现在的样子。改动一项，看看要花多少。
pricing-open-verb = 上架
pricing-change-verb = 修改商品页
pricing-reopen-verb = 重新上架

# 还剩多少。
pricing-waterfall = 售价花在哪里
pricing-basis-stock = 货物按本地库存的落地成本计。
pricing-basis-hub = 货物按集货仓里的成本计，再加 { $way } 的费用。
pricing-basis-pages = 估算：货物按供应商页面价计，再加 { $way } 的费用。
pricing-part-landed = 货物（落地）
pricing-part-goods = 货物
pricing-part-freight = 运费
pricing-part-customs = 关税和进口增值税
pricing-part-payment = 支付手续费
pricing-part-delivery = 派送到门
pricing-part-refusals = 拒收包裹
pricing-part-paid = 买家支付
pricing-waterfall-sentence = 已按你的付款方式常见的拒收率 { $refused } 计入。未计：广告、退货、仓储、租金。

# 降价促销。
pricing-promotion = 降价促销
pricing-promotion-text = 几天内降低价格。两次促销之间，价格要恢复一周。
pricing-promotion-planned = 已计划降价 { $off }，{ $from }至{ $until }。
pricing-promotion-runs = 正在降价 { $off }，至{ $until }。
pricing-promotion-over = 上次促销降价 { $off }，{ $until }结束。
pricing-campaign = 旺季期间降价 { $least } 或更多，即可加入平台大促。
pricing-for-season = { $season }，{ $date }
pricing-off = 降价幅度
pricing-begins-in = 几天后开始
pricing-lasts = 持续天数
pricing-span = { $from }至{ $until }，首尾两天都算。
pricing-cut-price = 促销价
pricing-promote-verb = 开始促销

pricing-close = 下架商品
pricing-close-text = 买家不再看到它。在途订单照常送达；库存、评价和内容都保留。
pricing-close-verb = 下架

# 地图上方。
pricing-listings = 你的商品页
pricing-listings-empty = 你还没有商品页。在侧栏定好价格和承诺，就可以上架。
pricing-col-state = 状态
pricing-col-against = 比中间价
pricing-col-left = 剩余
pricing-col-days = 承诺天数
pricing-col-orders = 28 天订单
pricing-col-ready = 库存
pricing-many = 批量调价
pricing-many-text = 本市场所有在售商品页改用新价，其他不变。
pricing-many-lower = 下调
pricing-many-raise = 上调
pricing-many-middle = 到中间价
pricing-many-by = 幅度
pricing-many-verb = 修改 { $count } 个价格
pricing-middle-others = 对手中间价
pricing-chart-prices = 你的售价与对手
pricing-chart-prices-sentence = 你促销前的售价，以及对手含运费的中间价。
pricing-chart-orders = 每日订单
pricing-chart-orders-sentence = 近 28 天 { $month } 件，开始以来 { $total } 件。
pricing-chart-days = 从下单到上门
pricing-unit-days = 天
pricing-took = 订单用时
pricing-chart-days-sentence = 近四周准时送达 { $share }；九成订单用时不超过 { $days } 天。
pricing-chart-days-none = 近四周没有送达记录。
pricing-chart-rating = 评分变化
pricing-unit-stars = 星
pricing-chart-rating-sentence = { $reviews ->
    [0] 还没有评价。一般对手有 { $others } 条评价。
   *[other] { $reviews } 条评价，平均 { $rating } 星。一般对手有 { $others } 条评价。
}
