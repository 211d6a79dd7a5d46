# 术语表：`term-<id>` 是界面上的写法，`term-<id>-text` 是它的意思。按 id 排序。

term-air-cargo = 空运
term-air-cargo-text = 货物成批空运到目标市场的仓库。约一周到达，按计费重量收费：适合在销售高峰前补货。

term-audit = 验厂
term-audit-text = 审核员到供应商地址实地查看：是不是工厂，证件是否真实，做工如何？费用不低，留给大订单。

term-bank-transfer = 银行转账
term-bank-transfer-text = 买家在发货前从银行账户付款。手续费低，拒收少，但选它的买家不多。

term-campaign = 平台大促
term-campaign-text = 平台组织的促销活动，例如节日周。降价报名的商品曝光约为平时的三倍，前提是货已经在当地。

term-card = 银行卡支付
term-card-text = 买家用信用卡或借记卡付款。扣除手续费后几天到账；少数款项事后会被拒付追回。

term-certificate = 认证证书
term-certificate-text = 证明货物符合市场规定的文件，例如电池或玩具的检测。办理要花钱、花时间，有有效期，海关会查。

term-channel = 广告渠道
term-channel-text = 花钱买关注的地方：站内广告、社交媒体、直播、达人、搜索。每个渠道有自己的点击单价和上限。

term-chargeable-weight = 计费重量
term-chargeable-weight-text = 运费所依据的重量：实际重量与体积重量取大者。1 公斤的枕头可能按 5 公斤收费。

term-chargeback = 拒付（Chargeback）
term-chargeback-text = 买家提出异议，银行把已付的卡款追回。你损失货款，往往连货也收不回。

term-cif = CIF 成本加保险费加运费
term-cif-text = 供应商负责发运并投保到市场，关税和税款由你承担。计征关税的价值也叫 CIF 价值。

term-click = 点击
term-click-text = 广告带来的一次商品页访问。每次点击 0.10，每天 5.00 的预算最多买到 50 次访问。

term-cod = 货到付款（COD）
term-cod-text = 买家在门口把钱交给快递员。很多人只信这种方式，但拒收更多，现金也要晚几天才到你手里。

term-commission = 平台佣金
term-commission-text = 平台从每笔销售中抽取的份额。佣金 10%，卖 30.00，扣除后剩 27.00，其他成本还没算。

term-competent-player = 合格玩家
term-competent-player-text = 水平已知的程序玩家，与你玩同一份题卷。做到和它一样好，满分 100 分得 60 分。

term-consent = 用户同意
term-consent-text = 把买家数据用于广告之前怎样征得同意。先询问，广告效果略差，投诉却少得多。

term-consolidation = 拼货集运
term-consolidation-text = 几个发货人的小批货物合成一批运输、分摊费用。两立方米的货走海运，就不必付整个集装箱的钱。

term-content = 商品内容
term-content-text = 商品页的照片、视频和文字介绍。内容越好，对人越有吸引力；购物智能体看的则是商品卡。

term-conversion = 转化率
term-conversion-text = 订单数除以访问数。100 次点击带来 3 单，就是 3%；每次点击 0.10，每单的广告费是 3.33。

term-copycat = 跟卖仿款者
term-copycat-text = 看什么好卖，几周后就推出相近的仿款，价格略低。自主设计或注册商标能拖慢它。

term-credit-line = 信用额度
term-credit-line-text = 现金降到零以下时银行在一定限额内借给你的钱。用多少，按天付多少利息。

term-customs-clearance = 清关
term-customs-clearance-text = 货物在边境放行的手续：申报、缴纳关税和税款，有时要查验。合规的货也可能在这里耽误几天。

term-customs-value = 完税价格
term-customs-value-text = 申报并据以缴税的价值：货值、运费、保险费合计（CIF）。低报能省税，但查出来以后罚款更贵。

term-dap = DAP 目的地交货
term-dap-text = 包裹送到门口，关税和税款由买家当场付。没料到要付钱的买家往往拒收。

term-ddp = DDP 完税后交货
term-ddp-text = 卖家承担到门口的全部费用，包括关税和税款。前期成本高一些，拒收的包裹少一些。

term-de-minimis = 免税起征点（De minimis）
term-de-minimis-text = 价值不超过这个数的包裹免关税，有的市场还免增值税。起征点为 50 时，45 的包裹不用缴，55 的包裹按全额缴。

term-dead-stock = 滞销库存
term-dead-stock-text = 已经没人买的货。占压资金，每天产生仓储费，到本局结束时一文不值。

term-deadline = 截止日
term-deadline-text = 答复消息或投诉的最后一天。过期不答视为未回复：会掉星，案件也可能判你输。

term-defect-rate = 次品率
term-defect-rate-text = 有严重缺陷的件数所占比例。次品率 4%，500 件里约有 20 件坏的：先算退款，再夸价格。

term-deposit = 定金
term-deposit-text = 供应商下单时要求预付的部分，通常是 30%。余款在货备好时支付。

term-desk-research = 桌面调研
term-desk-research-text = 根据公开数据做的初步估计。不花钱，但很粗：真实需求可能只有一半，也可能是两倍。

term-devaluation = 货币贬值
term-devaluation-text = 货币突然下跌。手里有 1,000,000 当地货币，贬值 20%，一夜之间货款少了五分之一。

term-duty = 关税
term-duty-text = 货物进口时按 CIF 价值征收的税。税率 10%，2,000 的货缴 200，增值税再按 2,200 计算。

term-ecom-line = 电商专线
term-ecom-line-text = 货代自营的小包线路，走空运或陆运。比邮政快、跟踪清楚，比国际快递便宜得多。

term-enquiry = 客户来信
term-enquiry-text = 客户的提问、投诉或退货要求。每封有语言、情绪和截止日，回复会占用你当天的时间。

term-escalation = 提交平台裁决
term-escalation-text = 把纠纷交给平台判定。耗时，而且多半判买家赢：用于看起来是编造的索赔。

term-exchange-rate = 汇率
term-exchange-rate-text = 一单位本国货币能换多少当地货币。汇率 15 时，450 的销售额合本国 30；汇率 18 时只合 25。

term-express = 国际快递
term-express-text = 几天内门到门，价格最高。适合轻而贵的货，或绝不能失约的承诺。

term-exw = EXW 工厂交货
term-exw-text = 工厂门口的价格。你自己提货、办出口报关、付全程费用。报价看着最低，要加的也最多。

term-fad = 爆款潮流
term-fad-text = 大家抢几周、之后无人问津的商品。少订、快卖，在曲线下跌前退出。

term-fob = FOB 船上交货
term-fob-text = 供应商把货送到港口并办好出口报关，海运费及以后的费用由你承担。比较报价时最常用的基准。

term-form = 题卷
term-form-text = 同一场景按编号抽出的一份：市场、供应商和运气都已定。编号相同，对每个人都是同一道题。

term-forward = 远期结汇
term-forward-text = 与银行约定将来某天按今天定下的汇率换汇。付出少量贴水，不再为汇率担心。

term-fulfilment = 履约方式
term-fulfilment-text = 订单怎样到买家手里：从当地库存发，速度快；或从原产地一件件直发，当地不压库存。

term-fullness = 线路满载度
term-fullness-text = 线路运力被占用的程度，从空到满。越满越贵、越慢，高峰前几周尤其如此。

term-funnel = 销售漏斗
term-funnel-text = 从看到到下单的过程：1,000 人看到，可能 50 人点击、2 人下单。找出流失最多的一步，先改它。

term-headroom = 可用资金
term-headroom-text = 还能花的钱：现金加上未用的信用额度。现金 3,000、额度 4,000，就是 7,000。

term-home-currency = 本国货币
term-home-currency-text = 你自己国家的货币，记账和付供应商都用它。每个市场另有当地货币。

term-hs-code = HS 编码
term-hs-code-text = 商品在海关税则中的号码，前六位全球统一。它决定关税和所需文件，例如 8544.42 是带接头的电线电缆。

term-hub = 集货仓
term-hub-text = 货代在原产地的仓库。供应商交的成品先到这里，等你安排发运。

term-importer-of-record = 登记进口商（IOR）
term-importer-of-record-text = 对海关承担进口责任的人。你可以自己登记，否则由代理代办，收货值约 4%。

term-incoterm = 贸易术语（Incoterm）
term-incoterm-text = 三个字母的规则（EXW、FOB、CIF、DAP、DDP），规定卖方的费用和风险到哪里为止。只有术语相同，两份报价才能比。

term-influencer = 达人推广
term-influencer-text = 有粉丝的人收费推荐商品。单次点击贵，适合服装和美妆，对汽配效果差。

term-insolvency = 破产关店
term-insolvency-text = 店铺付不出钱的结局。超出信用额度 21 天仍未回到限额内，店铺必须关闭，本局结束。

term-inspection = 验货与查验
term-inspection-text = 对货物的检查。发货前可以付费验货，能挑出大部分次品；在边境海关可能开箱查验，要耽误几天。

term-instalment = 分期付款
term-instalment-text = 买家分期付，金融公司马上付给你，手续费高。有助于卖出价格超过一周工资的商品。

term-insurance = 货运保险
term-insurance-text = 付一小笔保费，约为货值的 0.4%，途中丢失或损坏可获赔。迟到不赔。

term-ip-complaint = 知识产权投诉
term-ip-complaint-text = 有人称你的商品用了其商标、外观或专利。商品下架，直到你和解，或证明自己有权销售。

term-journal = 运营日志
term-journal-text = 逐日记录你的每个决定。可以重放，谁改动都会被发现：它就是你这一局的凭证。

term-landed-cost = 落地总成本
term-landed-cost-text = 一件货到买家手里的全部成本：货 4.00，运费 1.20，关税和税 0.90，派送 1.50，合计 7.60。定价从这里算起，不是从 4.00。

term-lane = 运输线路
term-lane-text = 从某个产地以一种方式进入市场的路线，例如华南海运。每条线路有价格、通常天数和丢失、延误的风险。

term-last-mile = 末端派送
term-last-mile-text = 从当地仓库到买家门口的最后一段。路短却贵：地址不清、二次派送、雨天路难走。

term-lcl = 拼箱（LCL）
term-lcl-text = 不足一整箱：你的货与别人的拼一个集装箱，按立方米付费。成批运最便宜，但要几周。

term-lead-time = 交货周期
term-lead-time-text = 从下单到货可用的天数。供应商 10 天，海运 35 天，清关 5 天，共 50 天：高峰前要提前这么久订货。

term-leg = 运输段
term-leg-text = 线路中的一段：公路、港口、海运、飞行、边境。每段有自己的天数和麻烦。

term-levy = 附加税费
term-levy-text = 边境上除关税之外的小额收费，用于港口、检验或区域基金。CIF 价值的百分之一二，累积起来也不少。

term-livestream = 直播带货
term-livestream-text = 主播现场展示，观众当场下单。一晚能卖很多，退货比例也更高。

term-margin = 毛利率
term-margin-text = 售价中剩下的部分占售价的比例。落地总成本 7.60，费用 2.40，售价 12.50：剩 2.50，即 20%。

term-marketplace-ads = 站内广告
term-marketplace-ads-text = 平台搜索结果中的付费位置。看到的人正准备买，适合做第一个渠道。价格和上限因市场而异。

term-markup = 加价率
term-markup-text = 在成本上加的部分占成本的比例。从 10.00 加到 15.00 是 50%，而毛利率是 33%。两者不要混。

term-mobile-money = 手机钱包（移动支付）
term-mobile-money-text = 手机账户里的钱，用短码或应用转付。在银行卡少的地方很普遍；到账快，拒收少。

term-moq = 最小起订量（MOQ）
term-moq-text = 供应商按报价愿意生产的最少件数。起订量 300、单价 4.00，一件没卖就先压进 1,200。

term-niche = 细分品类
term-niche-text = 一个市场里的一类商品：想买它的人和他们会比较的全部商品。需求、价格和对手都以此为单位。

term-overseas-centre = 海外中心
term-overseas-centre-text = 你在当地市场的据点，分阶段建：先团队，再展厅或仓库。信任和速度提高，每月要付租金。

term-own-design = 自主设计
term-own-design-text = 只有你有的产品款式，由设计师、模具厂和零部件厂共同完成。花时间也花钱，但难以模仿。

term-panel = 买家样本跟踪
term-panel-text = 跟踪真实买家一周的调研：最准的数字，并给出四周展望。比问卷贵，用于大订单之前。

term-payout = 平台回款
term-payout-text = 平台或支付公司把买家付的钱扣除费用后转给你，在妥投几天之后。

term-penalty = 罚款
term-penalty-text = 申报价值或归类有误，海关追缴少缴的税，再罚例如 150%：省 100，可能要付 250。

term-postal = 邮政小包
term-postal-text = 通过邮政寄的单件小包。轻货最便宜；慢，跟踪差。愿意等二十天的买家要的是低价。

term-preference = 关税优惠
term-preference-text = 按政府间协定，对某些国家的货物少征关税。需要原产地证明，没有就按全额税率。

term-price-position = 价格位置
term-price-position-text = 你的价格在该品类全部商品中的位置。处在最低的四分之一，说明四个里有三个比你贵。运费也要算进去。

term-product-card = 商品卡
term-product-card-text = 商品页的结构化资料：尺寸、材质、编码、售后政策、证书。搜索和购物智能体都读它，空的卡没人找得到。

term-promise = 承诺时效
term-promise-text = 你告诉买家的送达天数。承诺越短卖得越多；每超一天都掉星，并带来拒收。

term-promotion = 降价促销
term-promotion-text = 几天内降低价格。毛利率 20% 时降价 10%，每件利润减半，至少要卖出两倍才划算。

term-proof-of-origin = 原产地证明
term-proof-of-origin-text = 证明货物在哪里制造的文件。有了它，来自南方伙伴国的货少缴关税；每次办理要一点费用。

term-quotation = 报价
term-quotation-text = 供应商的报价：分档价格、起订量、定金、交期和贸易术语，有效期有限。拿到三份再决定。

term-rail = 铁路运输
term-rail-text = 随火车运的拼箱货，按立方米付费。时间介于公路和海运之间；在边境换轨处车皮要排队。

term-rating = 店铺评分
term-rating-text = 买家打星的平均值。迟到、次品、不回消息都会拉低它；评分低，每天都少卖。

term-receivable = 应收款
term-receivable-text = 属于你但还没到手的钱：已妥投、未回款的销售。不能用它付供应商。

term-references = 老客户背调
term-references-text = 打电话问供应商以前的客户：交货常迟到吗？问一下花费不多，适合在等不起的旺季之前。

term-refund = 退款
term-refund-text = 退给买家的钱，全部或部分。商品到货就坏，及时全额退款才公平，也比输掉纠纷便宜。

term-refusal = 拒收
term-refusal-text = 买家在门口不收包裹。货到付款、迟到、意外的税费最常见；来回运费都由你付。

term-registry-check = 工商登记查询
term-registry-check-text = 查官方登记：公司是否存在，经营范围有没有生产？便宜，能识破许多假话。

term-regulars = 回头客
term-regulars-text = 满意后自己回来的买家。不花点击费，对会用完、会再买的商品最有价值。

term-reorder-point = 再订货点
term-reorder-point-text = 库存降到这里就补货：日销量乘交货周期，再加安全库存。每天卖 5 件、等 20 天，就是 100 件加备用。

term-repatriation = 资金汇回
term-repatriation-text = 把钱从市场汇回本国。要几天，有的国家要几周，其间汇率可能变动。

term-repeat-purchase = 复购
term-repeat-purchase-text = 同一买家的第二次购买。面霜、咖啡几周后会再买，搅拌机不会：所以首个客户的价值不同。

term-replacement = 补发换货
term-replacement-text = 货坏了或发错了，再寄一件。要花货和派送的钱，但保住销售和星级。

term-return = 退货
term-return-text = 买家收货后寄回的商品。要承担回程运费并退款；其中一部分可以再卖。

term-review = 买家评价
term-review-text = 买家收货后公开写的话和打的星。约八个买家里有一个会写；头五条对新商品帮助最大。

term-rival = 竞争对手
term-rival-text = 同一品类的其他卖家。有的跟着头部定价，有的仿款，有的压价，有的做品牌：弄清你面对的是哪一种。

term-rto = 退回发件方（RTO）
term-rto-text = 送不出去、又退回给你的包裹。比例 25%，每四个里有一个没有收入，还付两次运费。

term-safety-stock = 安全库存
term-safety-stock-text = 因为销量和时效会波动而留的备货。线路可能晚一周、每天卖 5 件，就留 35 件。

term-sample = 样品
term-sample-text = 下单前买几件来看。能大致了解质量，但不是保证：后面的大货可能更差。

term-saturation = 广告饱和
term-saturation-text = 多投广告几乎不再带来点击的点：该看的人都看过了。投一半的钱，效果可能差不多。

term-search-ads = 搜索广告
term-search-ads-text = 出现在网页搜索结果旁的广告。找到的是知道自己要什么的人，但一天里人数不多。

term-search-index = 搜索指数
term-search-index-text = 人们搜索某商品多少的公开数字：平常日为 100。到 150，表示关注比平时多一半。

term-season = 季节旺季
term-season-text = 一年里买得多或少的时候：节日、收获、开学、年底。货要在它开始前到位。

term-segment = 买家群体
term-segment-text = 选购方式相近的一群买家：比价的、看重信任的、着急的。同一商品合这群人，不合那群人。

term-seizure = 没收
term-seizure-text = 海关把货永久扣下。缺少必需文件的货有此风险，用假文件的风险更大。

term-settlement-delay = 结算周期
term-settlement-delay-text = 从妥投到回款的天数。货到付款常要十天，手机钱包两天：生意要扩大，中间得有现金。

term-shock = 突发事件
term-shock-text = 在一段时间里改变规则的事件：罢工、新税率、水灾、贬值。消息可能提前预警，但并非条条属实。

term-shopping-agent = 购物智能体
term-shopping-agent-text = 替买家挑选的程序。它比较价格、证书和履约记录，读商品卡，从不看广告。

term-showroom = 展厅
term-showroom-text = 买家可以看货、摸货的地方。带来访客，以及商店和单位的整箱订单，价格较低。要先有团队。

term-social-ads = 社交媒体广告
term-social-ads-text = 出现在信息流里的广告。点击便宜，但这些人本不是来买东西的，下单的少。

term-spread = 汇兑点差
term-spread-text = 换汇的成本：官方汇率与你实际成交汇率之差。点差 0.8%，换 10,000 要花 80。

term-stock-out = 断货
term-stock-out-text = 没有货可卖。不仅丢了销量，排名看近期销量，位置也会掉；买家被对手抢走。

term-survey = 问卷调研
term-survey-text = 向消费者提问的调研。花一点钱、几天时间，可能的范围约缩小到桌面调研的一半。

term-tax-registration = 税务登记
term-tax-registration-text = 在税务局登记的税号。有了它，进口增值税可以抵扣销项税，走 DDP 也不必找报关行垫税。

term-tier-price = 阶梯价
term-tier-price-text = 随数量下降的单价：100 件起 5.00，300 件起 4.60，1,000 件起 4.30。卖不出去，单价再低也贵。

term-trademark = 注册商标
term-trademark-text = 登记在你名下的名称或标志。投诉减少，仿款来得更晚；注册要几周，早点办。

term-truck = 公路运输
term-truck-text = 用拼车卡车成批过境。往往是空运和海运之间的好选择，前提是口岸和道路没有关闭。

term-vat = 增值税（VAT）
term-vat-text = 进口时按货值、运费和关税征收，销售时再征。登记以后，只需缴纳差额。

term-volumetric-weight = 体积重量
term-volumetric-weight-text = 由尺寸折算的重量：长 x 宽 x 高（厘米）除以约 6,000。60 x 40 x 40 的纸箱算 16 公斤，哪怕实重只有 5 公斤。

term-voucher = 现金付款单
term-voucher-text = 带编码的付款单，买家到柜台用现金付。能覆盖没有银行账户的人；有些人一直不去付。

term-wallet = 当地账户
term-wallet-text = 你在该市场的当地货币账户。当地账单从这里付；用不着的可以换汇汇回。

term-warehouse = 海外仓
term-warehouse-text = 设在目标市场的仓储。包裹从那里几天就到，而不是几周；按立方米和天数付费。

term-withdrawal-period = 无理由退货期
term-withdrawal-period-text = 法律规定买家可以无理由退货的天数，例如 7 天或 14 天。你可以给得更长，不能更短。
