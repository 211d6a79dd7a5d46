# The trade map: its legend, its buttons, what the pointer is on.
map-legend-close = طيّ مفتاح الخريطة
map-legend-open = فتح مفتاح الخريطة
map-nearer = تقريب
map-farther = إبعاد
map-fit = الخريطة كلها
map-arrives = متوقَّع في { $date }
map-at-customs = في الجمارك

# A measure's figure with what it counts.
measure-demand-said = { $figure } ألف طلب في الأسبوع، تقديرًا
measure-margin-said = يبقى لك { $figure } من السعر
measure-delivery-days-said = { $count ->
    [zero] تصل إلى المشتري في اليوم نفسه
    [one] يوم واحد حتى تصل إلى المشتري
    [two] يومان حتى تصل إلى المشتري
    [few] { $figure } أيام حتى تصل إلى المشتري
    [many] { $figure } يومًا حتى تصل إلى المشتري
   *[other] { $figure } يوم حتى تصل إلى المشتري
}
measure-risk-said = { $figure } ممّا يُعدّ خطيرًا

# Where goods come in.
map-gate-port = { $name }: ميناء
map-gate-air = { $name }: مطار
map-gate-parcel-hub = { $name }: مركز الطرود
map-gate-rail = { $name }: محطة شحن
map-gate-border = { $name }: معبر حدودي

# In the list of keys.
keys-map = حين تكون الخريطة محدَّدة: تحريكها، تقريبها، إبعادها، عرضها كلها؛ ومفتاح الإدخال ينتقل إلى السوق التالية
