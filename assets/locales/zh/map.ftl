# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = 收起图例
map-legend-open = 展开图例
map-nearer = 放大
map-farther = 缩小
map-fit = 整张地图
map-arrives = 预计{ $date }到达
map-at-customs = 在海关

# A measure's figure with what it counts.
measure-demand-said = 每周{ $figure }千单（估计）
measure-margin-said = 售价中留下{ $figure }
measure-delivery-days-said = { $count ->
   *[other] { $figure }天送到买家手中
}
measure-risk-said = 相当于严重程度的{ $figure }

# Where goods come in.
map-gate-port = { $name }：港口
map-gate-air = { $name }：机场
map-gate-parcel-hub = { $name }：包裹中心
map-gate-rail = { $name }：铁路货场
map-gate-border = { $name }：边境口岸

# In the list of keys.
keys-map = 地图获得焦点时：移动、放大、缩小、显示全图；回车键转到下一个市场
