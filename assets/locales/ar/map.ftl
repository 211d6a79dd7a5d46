# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = طيّ مفتاح الخريطة
map-legend-open = فتح مفتاح الخريطة
map-nearer = تقريب
map-farther = إبعاد
map-fit = الخريطة كلها
map-arrives = متوقَّع في { $date }
map-at-customs = في الجمارك

# What a measure's figure counts, after the figure.
measure-demand-unit = ألف طلب في الأسبوع، تقديرًا
measure-margin-unit = من السعر يبقى لك
measure-delivery-days-unit = يومًا حتى وصولها إلى المشتري
measure-risk-unit = ممّا يُعدّ خطيرًا

# Where goods come in.
map-gate-port = { $name }: ميناء
map-gate-air = { $name }: مطار
map-gate-parcel-hub = { $name }: مركز الطرود
map-gate-rail = { $name }: محطة شحن
map-gate-border = { $name }: معبر حدودي
