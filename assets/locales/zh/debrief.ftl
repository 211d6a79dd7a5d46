# 复盘。

debrief-title = 结果从何而来
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
