# 复盘。

debrief-title = 复盘
debrief-working = 正在带着改动重玩你的这一局，需要几秒钟。
debrief-stages = 如果由称职玩家来做
debrief-stages-text = 其他决定都不变，只换这一阶段，会多出或少掉多少。各阶段相互依赖：各部分加起来解释不了的，就是相互作用。
debrief-interaction = 相互作用（各部分之外）
debrief-whole = 九个阶段全部
debrief-days = 对结果影响最大的日子
debrief-days-text = 去掉当天该阶段的决定后重玩得出。点一项，看看没有它时的现金。
debrief-none = 没有哪一天特别突出。
debrief-brought = { $date }，{ $stage }：带来收益
debrief-cost = { $date }，{ $stage }：造成损失
debrief-more = 另有 { $count } 项决定。
debrief-carried = 后来有 { $count } 项决定取决于它。
debrief-cash = 有它与没有它的现金
debrief-cash-own = 实际
debrief-cash-without = 没有它
debrief-cash-sentence = 期末：实际 { $own }，没有它 { $without }。

debrief-of = 复盘：{ $title }
debrief-score = 评分
debrief-par = 对照标准
debrief-made = 结果从何而来
debrief-moments = 转折点
debrief-what-if = 如果当时
debrief-reflection = 反思

# 评分。
debrief-rungs = 已知水平的玩家正在玩您的这一局：{ $all } 人中已有 { $played } 人完成。
debrief-mark = 总分
debrief-mark-note = 及格需 { $pass }
debrief-outcome = 经营结果
debrief-counts = 占 { $share }
debrief-competence = { $points } · { $level }
debrief-below-floor = 低于最低线 { $floor }
debrief-seen = 有 { $share } 的指标出现过机会。点开一项可看到它所依据的事实。
debrief-points = { $points } 分
debrief-rule = 按规则：{ $points }
debrief-rule-point = { $reading } 时 { $points } 分

# 对照已知水平的玩家。
debrief-par-own = 您
debrief-par-cash = 每日现金
debrief-par-sentence = 最后您有 { $own }，新手 { $novice }，熟练玩家 { $competent }，专家 { $expert }。
debrief-par-text = 大家玩的是同一局：同样的买家、同样的海关查验、同样的冲击。货在途中时现金会偏低，请看最后落在哪里。

# 转折点。
debrief-timeline = 从第一天到最后一天
debrief-timeline-text = 线上为赚，线下为亏。标记越大，那一天的影响越大。
debrief-without = 如果当时没有这样做？

# 如果当时。
debrief-day = 第几天
debrief-day-earlier = 到上一个有决定的日子
debrief-day-later = 到下一个有决定的日子
debrief-day-none = 这一天没有作出决定。
debrief-was-refused = 规则拒绝了它。
debrief-leave-out = 去掉
debrief-put-back = 恢复
debrief-change = 更改数字
debrief-changes = 您的改动
debrief-changes-none = 先选一天，再去掉一个决定或改动它的数字。
debrief-left-out = 已去掉：{ $decision }
debrief-instead = 改为：{ $decision }
debrief-clear = 清除所有改动
debrief-try = 按这些改动重玩
debrief-trying = 正在按您的改动重玩。
debrief-stop = 停止
debrief-other-changes = 这是之前所试改动的结果，改动后来又变了。
debrief-edit-refused = { $date } 规则会拒绝它。{ $why }
debrief-edit-stale = 这一局里已没有这个决定。请清除改动后重新选择。
debrief-came = 延续期后的利润会是 { $changed }，而不是 { $was }。
debrief-figure = 项目
debrief-was = 原样
debrief-changed = 改动后
debrief-difference = 差额
debrief-what-if-cash = 两局的现金
debrief-came-cash = 最后原样为 { $was }，改动后为 { $changed }。
debrief-dropped = 不再适用的决定
debrief-dropped-none = 其他决定都能照原样作出。
debrief-lost = 它所回应的对象不存在。
debrief-days-differ = 有差别的日子
debrief-days-same = 没有哪一天不同。
debrief-date = 日期
debrief-cash-was = 现金
debrief-cash-changed = 改动后现金
debrief-units-was = 件数
debrief-units-changed = 改动后件数

# 反思。
debrief-reflection-text = 您的回答保存在这一局的记录里。机器不评分，评估人可以给出评价。
debrief-answer = 您对第 { $place } 题的回答
debrief-save = 保存回答
debrief-save-of = 保存对第 { $place } 题的回答
debrief-saved = 已保存在这一局的记录里。
debrief-unsaved = 尚未保存。
debrief-unfit = 无法保存：请写纯文字，最多 { $most } 个字。
debrief-no-question = 对已不存在的内容的回答
debrief-rated-whole = 全部回答一起
debrief-rating = { $level }（4 分中的 { $number } 分）· { $author } · { $date }
debrief-rating-outdated = 回答后来改过，这个评价不再计入。
debrief-rating-of-other = 是为另一局给出的，这个评价不计入。
debrief-ratings-unreadable = 这一局旁边有评价文件，但已被改动或无法读取，因此不显示。
