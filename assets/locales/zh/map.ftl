# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = 收起图例
map-legend-open = 展开图例
map-nearer = 放大
map-farther = 缩小
map-fit = 整张地图
map-arrives = 预计{ $date }到达
map-at-customs = 在海关

# What a measure's figure counts, after the figure.
measure-demand-unit = 千单每周（估计）
measure-margin-unit = 售价中留下的部分
measure-delivery-days-unit = 天送到买家手中
measure-risk-unit = 占严重程度的比例

# Where goods come in.
map-gate-port = { $name }：港口
map-gate-air = { $name }：机场
map-gate-parcel-hub = { $name }：包裹中心
map-gate-rail = { $name }：铁路货场
map-gate-border = { $name }：边境口岸
