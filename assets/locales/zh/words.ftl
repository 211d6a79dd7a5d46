# 规则所用词语的名称：`<列表>-<词>`；`-text` 说明含义以及何时选用。

category-electronics-acc = 电子配件
category-fashion = 时尚服饰
category-beauty = 美妆个护
category-home = 家居
category-mother-baby = 母婴
category-auto-parts = 汽摩配件
category-solar-energy = 太阳能与能源
category-agri-inputs = 农资
category-handicrafts = 手工艺品
category-food = 食品

origin-south-china = 华南
origin-region = 邻国
origin-home = 本国

mode-postal = 邮政小包
mode-postal-text = 一件一件走邮政：轻货最便宜，慢且难追踪。适合低价商品和有耐心的买家。
mode-ecom-line = 电商专线
mode-ecom-line-text = 货代自营的空运或陆运小包专线：比邮政快，轨迹更清楚。单件订单的常用选择。
mode-express = 商业快递
mode-express-text = 几天内门到门，价格最高。适合贵重、轻小或紧急的货物。
mode-air-cargo = 空运
mode-air-cargo-text = 大货空运到仓：约一周，按公斤计价较贵。适合旺季前补货。
mode-sea-lcl = 海运拼箱
mode-sea-lcl-text = 拼箱按立方米计费：大货最便宜，要走数周。适合销量稳定的商品。
mode-truck = 卡车拼车
mode-truck-text = 大货走陆路过境。时效与价格介于海运和空运之间，通公路时可用。
mode-rail = 铁路拼箱
mode-rail-text = 拼箱走铁路，按立方米计费。到远离港口的市场比海运快。

leg-road = 公路
leg-port = 港口
leg-ocean = 海上
leg-air = 航班
leg-rail = 铁路
leg-border = 口岸
leg-parcel-hub = 包裹分拨中心

method-cod = 货到付款
method-cod-text = 买家把钱付给快递员。许多买家只信这种方式，但拒收更多，回款更慢。
method-mobile-money = 移动钱包
method-mobile-money-text = 从手机账户付款。银行卡少的地方很常见；快，拒收少。
method-card = 银行卡
method-card-text = 信用卡或借记卡。回款快，手续费较高，少数款项数周后会被拒付。
method-bank-transfer = 银行转账
method-bank-transfer-text = 买家在发货前转账。费用低，但喜欢的人不多。
method-instalment = 分期付款
method-instalment-text = 先买后付：由金融公司付款给您。能促进贵价商品销售，手续费高。
method-voucher = 现金付款单
method-voucher-text = 买家持单到网点付现金。能覆盖没有银行账户的人。

channel-marketplace-ads = 平台广告
channel-marketplace-ads-text = 平台搜索中的付费位，正要购买的人会看到。适合起步。
channel-social = 社交媒体
channel-social-text = 信息流广告：点击便宜，但对方原本没在找。适合一眼就让人喜欢的商品。
channel-livestream = 直播
channel-livestream-text = 主播现场展示商品。有的市场很强，有的很弱：先看与市场的契合度。
channel-influencer = 达人
channel-influencer-text = 由知名人士推荐商品。点击较贵，但带来信任。
channel-search = 搜索广告
channel-search-text = 网页搜索结果旁的广告。能找到明确知道要什么的人；覆盖有限。

duty-terms-dap = DAP 到门付税
duty-terms-dap-text = 包裹到达时由买家缴关税和税款。您无需付款，但意外的买家会拒收。
duty-terms-ddp = DDP 完税交货
duty-terms-ddp-text = 您凭税务登记或通过报关行提前缴税。拒收更少。

incoterm-exw = EXW 工厂交货
incoterm-exw-text = 您到工厂提货并办理出口。价格最低，自己承担的费用最多。
incoterm-fob = FOB 船上交货
incoterm-fob-text = 供应商办理出口并送到港口，运费由您承担。最常用。
incoterm-cif = CIF 含运保费
incoterm-cif-text = 供应商负责运输和保险直到市场。省事，但您不能选择路线。

habit-price-hunter = 比价型
habit-price-hunter-text = 什么都比，只买最便宜的。
habit-pragmatic = 务实型
habit-pragmatic-text = 在价格、时效和评价之间权衡。
habit-trust-seeker = 求信任型
habit-trust-seeker-text = 愿意为好评、认证标志和知名卖家多付钱。
habit-urgent = 着急型
habit-urgent-text = 愿意为快速送达付钱。
habit-ai-delegator = 代理代购型
habit-ai-delegator-text = 让 AI 代理来选：代理读商品卡，看不到广告。

language-role-national = 官方语言
language-role-second = 第二语言
language-role-trade = 贸易语言

paper-conformity = 合格证书
paper-conformity-text = 证明商品符合当地技术标准。没有它，海关可能扣下货物。
paper-battery-transport = 电池运输测试
paper-battery-transport-text = UN 38.3 测试报告，没有它承运人不接锂电池。
paper-radio = 无线电认证
paper-radio-text = 凡发射无线电的产品都要型号核准：蓝牙、Wi-Fi、移动网络。
paper-cosmetic = 化妆品备案
paper-cosmetic-text = 销售前向卫生主管部门申报化妆品成分。
paper-food = 食品进口许可
paper-food-text = 食品主管部门准许进口和销售。没有它，食品会滞留口岸。
paper-child-safety = 儿童安全证书
paper-child-safety-text = 玩具和婴儿用品的小零件与有害物质测试。
paper-plant-health = 植物检疫证书
paper-plant-health-text = 证明种子和植物产品不带有害生物。由原产地签发。
paper-energy-label = 能效标签
paper-energy-label-text = 标明电器耗能。灯具和家电需要。
paper-agrochemical = 农药登记
paper-agrochemical-text = 农药和肥料须经农业部门批准。
paper-label = 当地语言标签
paper-label-text = 用买家语言写明法律规定内容的标签。

return-reason-not-as-described = 与描述不符
return-reason-damaged = 破损
return-reason-wrong-item = 发错货
return-reason-wrong-size = 尺码不对
return-reason-changed-mind = 改变主意

life-steady = 平稳
life-steady-text = 各月需求差不多。
life-growing = 增长
life-growing-text = 需求缓慢上升：早来的人有空间。
life-fading = 衰退
life-fading-text = 需求缓慢下降：每次少订。
life-fad = 一阵风
life-fad-text = 需求猛涨，几个月后就没了。要在那之前退出。

conduct-follower = 跟随者
conduct-follower-text = 被人压价时会跟着降一部分。
conduct-copycat = 模仿者
conduct-copycat-text = 别人赚钱几周后，带着近似的仿品进来。
conduct-price-warrior = 价格斗士
conduct-price-warrior-text = 总是便宜一点，直到成本线。别跟到那里。
conduct-premium-brand = 高端品牌
conduct-premium-brand-text = 知名、价高、评价好；很少改价。

directory-front-page = 首页
directory-front-page-text = 采购平台第一页：免费，其他卖家也都看得到。
directory-platform = 平台搜索
directory-platform-text = 平台的更多页面和筛选：花一天，几乎不花钱，名单更多。
directory-fair = 展会
directory-fair-text = 展会上的摊位：最贵的途径，但能见到制造商。
directory-agent = 采购代理
directory-agent-text = 收费的代理，认识网上没有的作坊。很少有卖家知道这些名字。

probe-sample = 样品
probe-sample-text = 仔细看几件样品，大致知道次品率。每次首单前都值得做。
probe-audit = 验厂
probe-audit-text = 审核员到登记地址：是不是工厂、证书真不真、品质如何。下大单前做。
probe-registry = 工商登记
probe-registry-text = 公司是否存在、是否经营生产。便宜，偶尔有误。
probe-documents = 核验证书
probe-documents-text = 向签发机构核实供应商证书真伪。依赖其测试报告之前做。
probe-references = 老客户
probe-references-text = 给以前的客户打电话：多常迟交。赶季节之前做。

news-source-ministry-gazette = 政府公报
news-source-ministry-gazette-text = 白纸黑字的法规：来得晚，几乎都真。
news-source-central-bank = 中央银行
news-source-central-bank-text = 最后一刻才谈汇率，而且说得准。
news-source-port-authority = 港务局
news-source-port-authority-text = 通报港口和航线的问题；可靠。
news-source-platform-notice = 平台通知
news-source-platform-notice-text = 平台对自身规则和费用的公告；可靠。
news-source-trade-press = 行业媒体
news-source-trade-press-text = 报得早，对多错少。需要订阅。
news-source-chamber = 商会
news-source-chamber-text = 早早听到部委的计划；多半准确。需要订阅。
news-source-social-media = 社交媒体
news-source-social-media-text = 最先知道，常常出错。
news-source-forum = 卖家论坛
news-source-forum-text = 卖家之间的传言：非常早，错多对少。

skill-idle = 什么都不做
skill-idle-text = 守着本金，从不交易。
skill-random = 随机玩家
skill-random-text = 掷骰子做决定。
skill-novice = 新手
skill-novice-text = 像许多新手那样：看着好就拿，不再多看。
skill-rule-of-thumb = 经验法则
skill-rule-of-thumb-text = 卖大家都卖的，成本加常规利润定价。
skill-competent = 称职玩家
skill-competent-text = 每次决定前先算账，并核查供应商。
skill-expert = 专家
skill-expert-text = 凡划算的都做：调研、谈判、证书、时机。

stage-market = 市场
stage-market-question = 进哪些市场，进多深？
stage-product = 选品
stage-product-question = 在那里卖什么，舍弃什么？
stage-sourcing = 采购
stage-sourcing-question = 谁来生产，能信吗？
stage-pricing = 定价
stage-pricing-question = 什么价格，什么承诺？
stage-marketing = 营销
stage-marketing-question = 买家怎么知道，花多少钱？
stage-logistics = 物流
stage-logistics-question = 货怎么到，何时补货？
stage-compliance = 合规
stage-compliance-question = 要哪些证书、关税和登记？
stage-payments = 收付款
stage-payments-question = 买家怎么付，钱怎么回来？
stage-service = 客服
stage-service-question = 客户想要什么，怎样才公平？

chain-part-designer = 设计师
chain-part-designer-text = 画出产品。
chain-part-mould-maker = 模具厂
chain-part-mould-maker-text = 制作成型零件的模具。
chain-part-component-maker = 零件厂
chain-part-component-maker-text = 制作由供应商组装的零件。

grade-desk = 案头调研
grade-desk-text = 用公开数据作初步估计：免费，误差大。
grade-survey = 问卷调查
grade-survey-text = 花些钱和时间询问买家，估计精确得多。进入细分市场前做。
grade-panel = 买家样本组
grade-panel-text = 跟踪真实买家：数字最准，还能看到未来四周。下大单前做。

centre-stage-team = 当地团队
centre-stage-team-text = 有人在当地：更受信任，送货前打电话，拒收更少。
centre-stage-showroom = 展厅
centre-stage-showroom-text = 看得见摸得着：带来客流，以及商店和单位的批量订单。需先有团队。
centre-stage-warehouse = 自有仓库
centre-stage-warehouse-text = 快一天，无每单费用。订单多时划算。需先有团队。

registration-tax = 税务登记
registration-tax-text = 进口增值税可抵扣销项税，做 DDP 不需报关行。适合在当地备货。
registration-importer = 进口商登记
registration-importer-text = 无需报关行代为进口，海关查验更少。常发大货时划算。
registration-trade-mark = 商标
registration-trade-mark-text = 自己的商标：投诉更少，仿品来得更晚。适合打算长期卖的商品。
registration-data-office = 数据主管机构
registration-data-office-text = 向数据保护机构申报所收集的数据。降低罚款风险。

consent-unasked = 不征求
consent-unasked-text = 不问就用数据：广告效果最好，罚款风险最大。
consent-notice = 告知
consent-notice-text = 告知访客会使用数据。广告效果略降，风险变小。
consent-opt-in = 明示同意
consent-opt-in-text = 只用同意者的数据。广告价值较低，风险最小。

plea-contest = 申辩
plea-contest-text = 出示证明，等几天，其间商品下架。证明属实时明智；败诉代价加倍。
plea-settle = 和解
plea-settle-text = 付清索赔，当天恢复销售。无法举证时明智。

complaint-state-open = 等待答复
complaint-state-contested = 申辩中
complaint-state-won = 胜诉
complaint-state-lost = 败诉
complaint-state-settled = 已和解

purchase-state-in-production = 生产中
purchase-state-ready = 已交到集货仓
purchase-state-forfeited = 定金没收
purchase-state-vanished = 供应商失联

inspection-none = 未验货
inspection-booked = 已约验货
inspection-passed = 验货通过
inspection-sorted = 未通过，已挑拣

shipment-state-under-way = 运输中
shipment-state-at-customs = 清关中
shipment-state-arrived = 已到达
shipment-state-seized = 被没收
shipment-state-lost = 丢失

fulfilment-local = 当地发货
fulfilment-local-text = 从当地仓库发单：几天送达，但要先把货发过去。
fulfilment-direct = 产地直发
fulfilment-direct-text = 每单从集货仓发出：海外不备货，但更慢，单件更贵。

order-state-on-way = 运送中
order-state-delivered = 已送达
order-state-kept = 已确认
order-state-refused = 被拒收
order-state-lost = 丢失
order-state-seized = 被没收
order-state-refunded = 已退款

customs-outcome-released = 放行
customs-outcome-reassessed = 重新核定并处罚
customs-outcome-seized = 没收
customs-outcome-held-unpaid = 待缴税扣留

finding-missing-paper = 缺少证书
finding-forged-paper = 证书伪造
finding-undervalued = 申报价值过低
finding-wrong-heading = 税号归类错误

enquiry-kind-product-question = 咨询商品
enquiry-kind-where-is-it = 我的包裹在哪？
enquiry-kind-customs-charge = 到门被收费
enquiry-kind-broken = 破损或故障
enquiry-kind-return = 要求退货
enquiry-kind-wrong-item = 收到错货
enquiry-kind-invoice = 索要发票

mood-calm = 平静
mood-annoyed = 不满
mood-angry = 愤怒

response-answer = 答复
response-answer-text = 如实说明。适合咨询。
response-apologise = 道歉
response-apologise-text = 道歉并解释。适合包裹迟到但并不欠款时。
response-replace = 换货
response-replace-text = 从库存再发一件。货到破损或发错时公平。
response-refund-part = 部分退款
response-refund-part-text = 退一部分，商品留给买家。适合小毛病和意外收费。
response-refund-full = 全额退款
response-refund-full-text = 全部退还。破损、发错或依法退货时公平。
response-deny = 拒绝
response-deny-text = 说明理由并拒绝。只有索赔是编造或并不欠款时才公平。
response-escalate = 提交平台
response-escalate-text = 请平台裁决。适合看来是编造的索赔；要花时间。

enquiry-state-open = 等待中
enquiry-state-settled = 已答复
enquiry-state-lapsed = 逾期未答

purpose-cash = 现金
purpose-receivable = 应收账款
purpose-inventory = 存货
purpose-goods-on-way = 发往买家的货物
purpose-supplier-deposit = 预付供应商款
purpose-credit-line = 信贷额度
purpose-vat-payable = 应交增值税
purpose-capital = 实收资本
purpose-fx-clearing = 外汇清算
purpose-sales = 销售收入
purpose-shipping-income = 运费收入
purpose-insurance-claims = 保险赔款
purpose-cost-of-goods = 销售成本
purpose-commission = 平台佣金
purpose-payment-fees = 支付手续费
purpose-delivery = 末端配送
purpose-parcel-freight = 包裹运费
purpose-parcel-duty = 包裹关税
purpose-advertising = 广告费
purpose-storage = 仓储费
purpose-research = 市场调研费
purpose-sourcing-costs = 采购费用
purpose-content = 商品内容制作
purpose-registration = 登记与证书
purpose-penalties = 罚款与和解
purpose-staff = 客服人员
purpose-refunds = 退款
purpose-chargebacks = 拒付损失
purpose-write-offs = 核销损失
purpose-fx-spread = 汇兑点差
purpose-interest = 利息
purpose-insurance = 保险费
purpose-design = 产品设计
purpose-premises = 海外中心

place-capital = 首都
place-interior = 内陆
place-islands = 岛屿
place-metro = 大城市
place-provinces = 外省
place-regions = 各地区
place-towns = 中小城镇
place-upcountry = 偏远内地
place-villages = 乡村

tier-lower = 低收入
tier-middle = 中等收入
tier-upper = 高收入
