# 程序本身：每个界面都可能用到的话。

app-name = Dhow
date = { $month }{ $day }日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
days = { $days } 天
units = { $units } 件
minutes = { $minutes } 分钟
none = 无
yes = 是
no = 否
close = 关闭
back = 返回
home-currency = 本国货币

# 一项决定会带来什么。
quote-free = 免费。
quote-charge = { $purpose }：{ $amount }。
quote-minutes = 占用你今天 { $minutes } 分钟。
quote-today = 今天生效。
quote-from = { $days } 天后生效（{ $date }）。
quote-some-refused = { $all } 项中有 { $refused } 项无法执行。

# 表格与图表。
table-filter = 筛选表格
table-filter-hint = 输入词语筛选
table-empty = 这里还没有内容。
table-none-fit = 没有哪一行含有这个词。
chart-empty = 过完一天，这里就会有图表。
chart-as-table = 以表格显示
chart-as-chart = 以图表显示
chart-day = 天

# 各环节共用。
pick-market = 市场
pick-product = 商品
col-product = 商品
col-demand-week = 周订单
col-range = 可能范围
col-interest = 搜索指数
col-offers = 报价数
col-median-price = 中间价
col-landed = 落地成本

# 界面之间的去处。
go-home = 主页
go-settings = 设置
go-briefing = 任务简报
go-glossary = 术语表
go-result = 结果
go-palette = 快速查找

# 出了问题。
trouble-save = 无法把这一局写入磁盘。请检查磁盘是否还有空间、文件夹是否允许写入。
trouble-open = 无法打开这个文件。
trouble-scenario = 无法读取这个场景。
trouble-settings = 无法保存你的设置。
trouble-answer = 无法保存您的回答。

# 设置。
settings-language = 语言
settings-language-text = 从右向左的文字阅读没有问题，但在输入框中键入还不够完善。
settings-look = 外观
palette-night = 夜间
palette-day = 日间
palette-contrast = 高对比度
settings-scale = 文字与控件大小
settings-comfort = 舒适度
settings-motion = 减少动画
settings-motion-text = 日子直接翻过，地图上没有滑动效果。
settings-detail = 简化地图
settings-detail-text = 图形更少，适合较慢的电脑。
settings-guide = 重新提供新手引导
settings-guide-text = 从你下一次开始的练习局起生效。
