# 客服：等待的客户、谁来答复、他们最后怎么说。

service-nowhere = 还没有客户。请先进入一个市场。

service-minutes = 你的一天
service-minutes-left = 今天剩余分钟
service-minutes-of = { $left }，共 { $all }
service-minutes-enough = 大约够答复 { $answers } 条；等待中：{ $waiting } 条。

service-queue = 等待中的来信
service-queue-empty = 没有人在等答复。有了订单，就会有来信。
service-waiting = { $count } 条来信等待答复
service-place = 第 { $place } 条，共 { $count } 条
service-next = 下一条
service-before = 上一条
service-about = { $product }，{ $market }。所用语言：{ $language }。
service-reason = 原因
service-photo = 照片
service-no-return-right = 无
service-order-value = 订单金额
service-order-days = 包裹
service-came = { $date }准时送达
service-came-late = { $date }送达，晚了 { $days } 天
service-overdue = 承诺{ $date }，已逾期 { $days } 天
service-promised = 承诺{ $date }送达
service-today = 今天是最后一天
service-today-short = 今天
service-in-days = { $days } 天后，{ $date }
service-col-message = 来信

service-answers = 答复方式
service-answer-verb = { $response }，看下一条
service-same-text = 今天来得及处理同类来信 { $count } 条：{ $kind }。
service-same-verb = { $response }：全部 { $count } 条

service-staff = { $market }的客服人员
service-staff-text = 一名客服每天 { $wage }，用一种语言每天最多答复 { $answers } 条，按规定办事：凡索赔即换货或退款。
service-language-text = 占买家 { $share } · 等待 { $waiting } 条 · 近期每天 { $daily } 条
service-need = 今天你答复不完：需要 { $agents } 名客服。
service-wages = 工资
service-wages-day = { $agents } 名客服（{ $language }）每天 { $cost }
service-staff-verb = { $agents ->
    [0] 辞退客服：{ $language }
   *[other] 聘用 { $agents } 名客服：{ $language }
}

service-program = 自动答复程序
service-program-state = 现状
service-program-on = 正在自动答复
service-program-off = 已关闭
service-program-text = 随时用任何语言立即答复，每条 { $cost }。测试中有 { $wrong } 答错。
service-program-claims = 也处理索赔
service-program-limit = 退款上限
service-program-risk = 只答问题：有 { $wrong } 会答错，其中一些买家会失去耐心。
service-program-risk-claims = 限额以下的索赔一律赔付，不论真假；超出的留给人处理。有 { $wrong } 会答错。
service-program-start = 启用程序
service-program-change = 修改限度
service-program-stop = 停用程序

service-reviews = { $count ->
    [0] 暂无评价
   *[other] { $count } 条评价
}
service-due-today = { $count ->
    [0] 今天没有到期的
   *[other] 今天到期 { $count } 条
}
service-in-time = 按时答复
service-lapsed = { $count ->
    [0] 没有漏答
   *[other] 漏答 { $count } 条
}
service-quick = 快速答复
service-quick-text = 一天之内，近期
service-queue-text = 点击来信，在侧栏打开。
service-col-late = 晚到
service-stars-chart = 星级
service-stars-unit = 满分 5
service-stars-all = 全部评价
service-stars-late = 最近 14 天
service-stars-sentence = 至今 { $count } 条评价，平均 { $all }；最近 14 天平均 { $late }。
service-promise-chart = 承诺与送达
service-parcels = 包裹
service-came-all = 送达
service-came-after = 其中晚到
service-promise-sentence = 最近四周送达 { $count } 个包裹，其中 { $late } 个晚于承诺日（{ $share }）。
service-offers = 买家眼中的你的商品
service-offers-none = 还没有上架的商品。上架后，这里会显示星级和承诺时效。
service-offers-text = 星级为整局；包裹为最近四周。
service-col-reviews = 评价数
service-col-promised = 承诺天数
service-col-took = 实际天数
service-col-late-share = 晚到率
service-col-refused = 拒收率
service-stars = 买家的打分
service-stars-none = 还没有评价。大约每八位买家有一位留下评价。
service-stars-of = { $stars } 星
service-stars-poor = { $share } 只给了一星或两星。
service-reasons = 索赔原因
service-reasons-none = 最近四周没有索赔。
service-reasons-text = 最近四周的索赔。“破损”和“与描述不符”问题多在供应商或商品页，而不在买家。
service-outcomes = 来信的结果
service-outcomes-none = 还没有来信。
service-col-waiting = 等待
service-col-answered = 已答复
service-col-lapsed = 未答复
service-col-paid = 赔钱或补货
service-history = 已处理的来信
service-history-none = 还没有答复过。人和程序的答复会连同日期列在这里。
service-col-date = 日期
service-col-response = 答复
service-unanswered = 已过期限
