# 根据一局中发生的事提出的问题。

reflect-customs-penalty = { $date }，海关查出{ $market }的{ $product }有问题，您缴纳了罚款 { $amount }。原因是什么？下次发货前您会核对哪些内容？
reflect-claim-paid = { $date }，一起商标或外观设计的投诉让您付出了 { $amount }。有什么本可以更早提醒您这一风险？下次您会准备好哪些材料？
reflect-data-fine = { $date }，您因使用买家数据被罚款 { $amount }。您从中得到了什么？下次您会怎样安排广告？
reflect-seized = { $date }，海关扣押了发往{ $market }的{ $product }：{ $units }，价值 { $amount }。在哪一步本可以避免？下次您会核对什么？
reflect-supplier-vanished = { $date }，{ $supplier } 带着您为{ $product }预付的 { $amount } 失联了。当时有哪些迹象？下次付定金之前您会核实什么？
reflect-insolvent = { $date }，店铺无力偿债，被迫停业，当时现金为 { $amount }。从什么时候起已经难以挽回？下次您会盯住什么，以便早些看出来？
reflect-exchange-loss = 汇率变动使您持有或待收的外币款项损失了 { $amount }；您在{ $market }的钱包损失最大的一天是{ $date }。下次您会怎样决定在那里留多少钱、留多久？
reflect-idle-money = 您的现金从未低于 { $amount }（最低是在{ $date }）。这笔钱留着做什么？您要知道些什么，才会把它用起来？
reflect-sold-out = { $date }，{ $market }的{ $product }卖空，此后 { $days }无货可卖；按之前的速度，本可再卖约 { $units }。下次靠什么判断何时补货、补多少？
reflect-left-over = 结束时还有未售出的{ $product }：{ $units }，采购和运送共花费 { $amount }。您原先预计能卖多少，依据是什么？下次下同样规模的订单之前，您会核对什么？
reflect-below-cost = 在{ $market }，您以低于落地总成本的价格卖出了{ $product }：{ $units }，合计少收 { $amount }，第一次是在{ $date }。这是有意为之吗？再定这样的价格之前，您需要知道什么？
reflect-bad-lot = { $supplier } 的{ $product }，送到买家手中的 { $units } 单里有 { $defective } 单存在缺陷，第一单于{ $date }送达。发货前本可以检查什么？这样的检查对您值多少钱？
reflect-best-seller = 带来最多收益的是{ $market }的{ $product }：{ $units }，售价合计比落地总成本高出 { $amount }。其中多少归功于您的决定，多少归于运气？您会怎样再找到这样的产品？
reflect-late-wave = 从{ $date }起的一周里，{ $market }的{ $product }有 { $late } 件包裹迟到（共送达 { $delivered } 件）。原因是什么？下次您会怎样承诺，或者改变什么？
reflect-late-wave-stars = 从{ $date }起的一周里，{ $market }的{ $product }有 { $late } 件包裹迟到（共送达 { $delivered } 件）。此前评价平均 { $before } 星，此后为 { $since } 星。原因是什么？下次您会怎样承诺，或者改变什么？
reflect-unfair-denial = 您拒绝了的合理索赔：{ $count } 起，第一起在{ $date }。下次您会怎样分辨合理与不合理的索赔？
reflect-chargebacks = 被拒付的刷卡款：{ $count } 笔，合计 { $amount }，第一笔在{ $date }。背后的原因是什么？您会改变什么，让更少的买家去找银行？
reflect-unanswered = 太久没有答复的消息：{ $count } 条，第一条在{ $date }。您会怎样安排，让买家及时得到答复？这可能要花多少钱？
reflect-refused = 因同一原因被拒绝的决定：{ $count } 次。第一次在{ $date }：“{ $decision }”{ $why }下次做决定之前，您会怎样确认这一点？
reflect-paid = { $date }的一个决定为您带来了 { $amount }（{ $stage }）：“{ $decision }”您当时知道什么？如果结果不好，这个决定还算正确吗？
reflect-cost = { $date }的一个决定让您损失了 { $amount }（{ $stage }）：“{ $decision }”您当时预期什么？下次这样决定之前，您会先看什么？
reflect-quiet = 在 { $days }里，您只做了 { $count } 个决定。您在等什么？您要知道些什么才会行动？
reflect-result = { $days }之后，账面结果为 { $amount }。是您的哪些决定造成的？您怎样把它与运气区分开来？
reflect-next-form = 如果换一种运气再玩一次这个情景，哪些事您会照样做？哪些事您会等看到更多情况后再决定？
reflect-elsewhere = 假设您的下一个市场不是{ $market }。您在这里做过的事，哪些会再做，哪些不会？您怎样及时弄清楚？
reflect-nowhere = 您没有进入任何市场。要了解一个市场的哪些情况，才值得进入？您会先从哪里看起？

# 评估者阅读答复所用的量表：0 至 4。
reflection-level-absent = 未作答
reflection-level-absent-text = 文字没有回答问题，或只说了结果好或不好。
reflection-level-retells = 复述
reflection-level-retells-text = 说出了这一局发生了什么，但没有说明原因。
reflection-level-explains = 解释
reflection-level-explains-text = 提出了合理的原因，但没有用这一局的数字、日期或决定来支持。
reflection-level-reasons = 论证
reflection-level-reasons-text = 用这一局的数字、日期或决定支持所说的原因，并说明怎样做会更好、为什么。
reflection-level-transfers = 迁移
reflection-level-transfers-text = 此外还说明下次会核对或做什么、凭什么迹象能及早看出，以及在哪些情况下并不适用。
