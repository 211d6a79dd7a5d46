# شاشة اللعب.

play-leave = الرئيسية (جولتك محفوظة)
play-saved = محفوظة باسم { $name }
play-day = اليوم { $day } من { $days }
play-days-left = { $days ->
    [zero] لم يبق شيء
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقي { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}
play-pause = إيقاف مؤقت
play-one-day = يوم واحد
play-one-week = أسبوع واحد
play-to-event = إلى الحدث التالي
play-undo = تراجع
play-minutes = الدقائق الباقية
play-stock = الوحدات، في كل مكان
play-orders-week = الطلبات، 7 أيام
play-cash = النقد
play-waiting = { $count ->
    [zero] لا شيء ينتظر
    [one] أمر واحد ينتظر
    [two] أمران ينتظران
    [few] { $count } أمور تنتظر
    [many] { $count } أمرًا ينتظر
   *[other] { $count } أمر ينتظر
}
play-show-facts = العرض الواسع: جداول ورسوم بيانية
play-show-map = أظهر الخريطة
play-goods = بضاعتك
play-no-goods = لا منتج في تشكيلتك بعد.
play-choose-goods = اختر منتجات
play-goods-line = المركز { $hub } · في الطريق { $way } · هنا { $market } · بيع { $sold } في 28 يومًا

map-measure = لوّن الأسواق بحسب
measure-demand = الطلب
measure-margin = هامش الربح
measure-delivery-days = مدة التسليم
measure-risk = الخطر
map-legend = مفتاح الخريطة
map-low = منخفض
map-high = مرتفع
map-name = خريطة التجارة: { $markets }. شحنات في الطريق: { $shipments }.

# ما يحتاج إلى إنسان، وما حدث.
diary-pages = ما يُعرض
diary-alerts = المهام ({ $count })
diary-happened = ما حدث
diary-quiet = لا شيء يحتاج إليك الآن. دع يومًا يمر.
diary-open = افتح قائمة المهام واليوميات
diary-close = إغلاق
diary-go = اذهب إلى هناك
diary-empty = هنا يُكتب ما تقرره وما ينتج عنه.
diary-day = اليوم { $day } · { $date }
alert-nowhere = لا تبيع في أي مكان بعد: ادخل سوقًا.
alert-idle-at-hub = { $units ->
    [zero] لا شيء من { $product } في مركز الشحن.
    [one] وحدة واحدة من { $product } راكدة في مركز الشحن. اشحنها، أو اعرضها لتُرسل من هناك.
    [two] وحدتان من { $product } راكدتان في مركز الشحن. اشحنهما، أو اعرضهما لتُرسلا من هناك.
    [few] { $units } وحدات من { $product } راكدة في مركز الشحن. اشحنها، أو اعرضها لتُرسل من هناك.
    [many] { $units } وحدة من { $product } راكدة في مركز الشحن. اشحنها، أو اعرضها لتُرسل من هناك.
   *[other] { $units } وحدة من { $product } راكدة في مركز الشحن. اشحنها، أو اعرضها لتُرسل من هناك.
}
alert-not-listed = { $units ->
    [zero] في { $market } لا وحدات من { $product } ولا عرض.
    [one] في { $market } وحدة واحدة من { $product } بلا عرض.
    [two] في { $market } وحدتان من { $product } بلا عرض.
    [few] في { $market } { $units } وحدات من { $product } بلا عرض.
    [many] في { $market } { $units } وحدة من { $product } بلا عرض.
   *[other] في { $market } { $units } وحدة من { $product } بلا عرض.
}
alert-sold-out = نفد مخزون { $product } في { $market }، ولا شيء في الطريق.
alert-running-low = { $days ->
    [zero] مخزون { $product } في { $market } لا يكفي يومًا واحدًا: أقل مما تحتاج إليه الشحنة التالية.
    [one] مخزون { $product } في { $market } يكفي يومًا واحدًا: أقل مما تحتاج إليه الشحنة التالية.
    [two] مخزون { $product } في { $market } يكفي يومين: أقل مما تحتاج إليه الشحنة التالية.
    [few] مخزون { $product } في { $market } يكفي { $days } أيام: أقل مما تحتاج إليه الشحنة التالية.
    [many] مخزون { $product } في { $market } يكفي { $days } يومًا: أقل مما تحتاج إليه الشحنة التالية.
   *[other] مخزون { $product } في { $market } يكفي { $days } يوم: أقل مما تحتاج إليه الشحنة التالية.
}
alert-enquiries = { $count ->
    [zero] لا زبون ينتظر في { $market } حتى { $date }.
    [one] زبون واحد ينتظر في { $market }؛ أجبه حتى { $date }.
    [two] زبونان ينتظران في { $market }؛ أجب الأول حتى { $date }.
    [few] { $count } زبائن ينتظرون في { $market }؛ أجب الأول حتى { $date }.
    [many] { $count } زبونًا ينتظرون في { $market }؛ أجب الأول حتى { $date }.
   *[other] { $count } زبون ينتظرون في { $market }؛ أجب الأول حتى { $date }.
}
alert-complaint = شكوى ضد { $product } في { $market }: أجب عنها حتى { $date }.
alert-barred = عرض { $product } في { $market } موقوف حتى { $date }.
alert-paper-missing = تنقص { $product } في { $market } ورقة: { $paper }.
alert-paper-ending = تنتهي في { $date } ورقة { $product } في { $market }: { $paper }.
alert-quote-ending = ينتهي في { $date } عرض سعر { $product }.
alert-overdrawn = تجاوزت خط الائتمان منذ اليوم { $day }. إن استمر هذا أُغلق المتجر.
alert-credit-drawn = سحبت { $amount } من خط الائتمان، بفائدة.
alert-closed = أُغلق المتجر: عجز عن سداد ديونه.

# البحث عن أي شيء.
palette-hint = قرار، منتج، مورّد، مصطلح …
palette-none = لا شيء يحوي هذه الكلمة.
palette-how = الأسهم للاختيار، وEnter للذهاب، وEsc للإغلاق.
palette-command = أمر
palette-term = مصطلح
find-market-enter = دخول سوق
find-market-leave = مغادرة سوق
find-market-research = شراء بحث عن الطلب
find-market-subscribe = الاشتراك في تقارير تجارية
find-market-centre = فتح مركز خارجي
find-product-add = إضافة منتج إلى التشكيلة
find-product-drop = إخراج منتج من التشكيلة
find-product-design = طلب منتج بتصميم خاص
find-sourcing-search = البحث عن مورّدين
find-sourcing-quote = طلب عرض سعر
find-sourcing-counter = التفاوض على عرض سعر
find-sourcing-investigate = التحقق من مورّد
find-sourcing-order = طلب بضاعة
find-pricing-set = تحديد السعر والعرض
find-pricing-close = إغلاق عرض
find-pricing-promote = إجراء تخفيض
find-marketing-budget = تحديد ميزانية إعلان
find-logistics-warehouse = استئجار مستودع
find-logistics-ship = شحن بضاعة إلى سوق
find-logistics-reorder = تحديد نقطة إعادة الطلب
find-compliance-classify = اختيار رمز النظام المنسق (HS)
find-compliance-declare = التصريح بالقيمة الجمركية
find-compliance-certify = الحصول على شهادة
find-compliance-register = التسجيل (ضريبة، مستورد، علامة تجارية، بيانات)
find-compliance-origin = إرفاق إثبات المنشأ
find-compliance-consent = تحديد نوع الموافقة على البيانات الشخصية
find-compliance-plead = الرد على شكوى
find-payments-methods = اختيار وسائل الدفع
find-payments-convert = تحويل العملة
find-payments-forward = بيع العملة آجلًا
find-payments-payout = صرف المستحقات مبكرًا
find-service-answer = الرد على الزبائن
find-service-staff = توظيف من يجيب الزبائن
find-service-automate = ترك الإجابة لبرنامج

# المسرد والمفاتيح.
glossary-find = ابحث عن مصطلح
glossary-hint = كلمة من المصطلح أو من معناه
glossary-none = لا مصطلح يحوي هذه الكلمة.
keys-title = المفاتيح
keys-stages = الذهاب إلى مرحلة
keys-day = يوم واحد
keys-week = أسبوع واحد
keys-event = إلى الحدث التالي
keys-undo = تراجع (في التدريب)
keys-facts = الجداول والرسوم البيانية، أو الخريطة
keys-diary = المهام واليوميات
keys-palette = البحث عن أي شيء
keys-glossary = المسرد
