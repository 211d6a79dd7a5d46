# التسعير: العرض كما يراه المشترون، وما يبقى من سعره.

pricing-no-market = ليس لك حساب بائع هنا بعد. ادخل السوق أولًا.
pricing-no-range = لا منتج في تشكيلتك في هذه السوق بعد. أضف واحدًا أولًا.
pricing-go-market = إلى السوق
pricing-go-product = إلى المنتج
pricing-go-compliance = أجب عن الشكوى

# حال العرض.
pricing-state-open = مفتوح
pricing-state-closed = مغلق
pricing-state-empty = مفتوح، ولم يبق ما يُرسل
pricing-state-recalled = مسحوب من السوق: لا يجوز بيعه
pricing-state-suspended = موقوف حتى يُحكم في شكوى
pricing-state-barred = موقوف حتى { $date }
pricing-rating-of = { $reviews ->
    [zero] { $rating }، بلا آراء
    [one] { $rating } من رأي واحد
    [two] { $rating } من رأيين
    [few] { $rating } من { $reviews } آراء
    [many] { $rating } من { $reviews } رأيًا
   *[other] { $rating } من { $reviews } رأي
}
pricing-no-reviews = لا آراء بعد
pricing-orders-28 = الطلبات في 28 يومًا
pricing-ready = جاهز للإرسال

# النموذج.
pricing-price-title = السعر
pricing-price = السعر
pricing-ship-fee = رسم الشحن
pricing-no-others = لا أحد غيرك يعرض هذا هنا. لا سعر يُقارن به.
pricing-own-price = سعرك
pricing-break-even = التعادل
pricing-middle = الأوسط
pricing-place-lowest = ضمن أرخص عُشر من العروض (وعددها { $offers })، والشحن محسوب.
pricing-place-low = ضمن أرخص ربع من العروض (وعددها { $offers })، والشحن محسوب.
pricing-place-below = أرخص من أكثر العروض (وعددها { $offers })، والشحن محسوب.
pricing-place-above = أغلى من نصف العروض (وعددها { $offers })، والشحن محسوب.
pricing-place-high = ضمن أغلى ربع من العروض (وعددها { $offers })، والشحن محسوب.
pricing-left = يبقى من الطلب
pricing-left-of = { $amount } ({ $share })
pricing-no-way = لا مسار معروف يوصل هذا المنتج إلى هنا، فلا يمكن حساب كلفته.

pricing-promise-title = وعد التسليم
pricing-local = مستودع محلي
pricing-local-text = تخرج الطلبات من مستودعك في السوق. يجب أن تكون البضاعة هناك أولًا.
pricing-direct-text = يخرج كل طلب طردًا من مركز شحنك في الخارج. لا مخزون في السوق، لكن الطريق أطول.
pricing-promised-days = أيام الوعد
pricing-usual-days = المدة المعتادة
pricing-own-days = طلباتك
pricing-nine-in-ten = { $days ->
    [zero] 9 من 10 في اليوم نفسه
    [one] 9 من 10 خلال يوم واحد
    [two] 9 من 10 خلال يومين
    [few] 9 من 10 خلال { $days } أيام
    [many] 9 من 10 خلال { $days } يومًا
   *[other] 9 من 10 خلال { $days } يوم
}
pricing-on-time = وصل في موعده
pricing-promise-short = أقصر من المعتاد. الطرود المتأخرة تُرفض أكثر وتقييمها أسوأ.
pricing-promise-long = أطول بكثير من المعتاد. المشتري المستعجل يذهب إلى غيرك.
pricing-duty-terms = من يدفع الرسوم والضريبة
pricing-duty-buyer = يُطلب من المشتري عند الباب نحو { $amount }، فتزيد الطرود المرفوضة.
pricing-duty-seller = تدفع نحو { $amount } عن كل طرد؛ وبلا تسجيل ضريبي يضيف المخلّص أجرًا.
pricing-duty-none = الطرود بهذه القيمة معفاة عند الحدود من الرسوم والضريبة.

pricing-content-title = صفحة العرض
pricing-content = المحتوى
pricing-step-cost = { $amount } للخطوة
pricing-content-0 = بلا محتوى: نص المورّد كما هو.
pricing-content-1 = صور لك على خلفية سادة.
pricing-content-2 = وأيضًا وصف كامل يجيب عن الأسئلة المعتادة.
pricing-content-3 = وأيضًا صور أثناء الاستخدام، مع المقاسات.
pricing-content-4 = وأيضًا فيديو.
pricing-product-card-0 = فارغة. لا يستطيع وكلاء الشراء قراءة العرض.
pricing-product-card-1 = المعرّفات: العلامة والطراز ورمز المنتج.
pricing-product-card-2 = وأيضًا الصفات: المقاسات والمواد وما في العلبة.
pricing-product-card-3 = وأيضًا السياسات: التسليم والإرجاع والضمان.
pricing-product-card-4 = وأيضًا الشهادات. كاملة لأي وكيل شراء.
pricing-languages = اللغات
pricing-language = { $language }، { $share } من المشترين
pricing-readers = يستطيع { $share } من المشترين قراءة الصفحة. كل لغة تضاف تُترجم مرة واحدة، بسعر خطوة من المحتوى.
pricing-return-days = أيام للإرجاع
pricing-return-law = { $days ->
    [zero] القانون لا يعطي المشترين أيامًا. إعطاؤها يبني الثقة ويجلب مرتجعات أكثر.
    [one] القانون يعطي المشترين يومًا واحدًا. المهلة الأطول تبني الثقة وتجلب مرتجعات أكثر.
    [two] القانون يعطي المشترين يومين. المهلة الأطول تبني الثقة وتجلب مرتجعات أكثر.
    [few] القانون يعطي المشترين { $days } أيام. المهلة الأطول تبني الثقة وتجلب مرتجعات أكثر.
    [many] القانون يعطي المشترين { $days } يومًا. المهلة الأطول تبني الثقة وتجلب مرتجعات أكثر.
   *[other] القانون يعطي المشترين { $days } يوم. المهلة الأطول تبني الثقة وتجلب مرتجعات أكثر.
}

pricing-nothing-ready = لا شيء جاهز للإرسال بهذه الطريقة بعد. يمكنك فتح العرض، ويبيع حالما تصل بضاعة.
pricing-unchanged = هكذا هو العرض الآن. غيّر حقلًا لترى كم يكلف التغيير.
pricing-open-verb = افتح العرض
pricing-change-verb = غيّر العرض
pricing-reopen-verb = افتح العرض من جديد

# ما يبقى.
pricing-waterfall = أين يذهب السعر
pricing-basis-stock = البضاعة بما كلفه وصول مخزونك هنا.
pricing-basis-hub = البضاعة بكلفتها في مركز شحنك، ثم النقل: { $way }.
pricing-basis-pages = تقدير: البضاعة بأسعار صفحات المورّدين، ثم النقل: { $way }.
pricing-part-landed = البضاعة واصلة
pricing-part-goods = البضاعة
pricing-part-freight = الشحن
pricing-part-customs = الرسوم وضريبة الاستيراد
pricing-part-payment = رسوم الدفع
pricing-part-delivery = التوصيل إلى الباب
pricing-part-refusals = الطرود المرفوضة
pricing-part-paid = يدفع المشتري
pricing-waterfall-sentence = محسوب هنا أن { $refused } من الطرود تُرفض، كالمعتاد مع وسائل الدفع التي تقبلها. وغير محسوب: الإعلان والمرتجعات والتخزين والإيجار.

# التخفيض.
pricing-promotion = تخفيض
pricing-promotion-text = سعر أقل لبضعة أيام. بين تخفيضين يجب أن يستقر السعر أسبوعًا.
pricing-promotion-planned = تخفيض { $off } مقرر من { $from } إلى { $until }.
pricing-promotion-runs = تخفيض { $off } جارٍ حتى { $until }.
pricing-promotion-over = آخر تخفيض، بنسبة { $off }، انتهى في { $until }.
pricing-campaign = في الموسم يدخل كل تخفيض من { $least } فأكثر في حملة السوق الإلكترونية.
pricing-for-season = { $season }، { $date }
pricing-off = نسبة التخفيض
pricing-begins-in = يبدأ بعد، أيام
pricing-lasts = يدوم، أيام
pricing-span = من { $from } إلى { $until }، وكلاهما مشمول.
pricing-cut-price = السعر أثناءه
pricing-promote-verb = ابدأ التخفيض

pricing-close = إغلاق العرض
pricing-close-text = لن يراه المشترون بعد ذلك. ما في الطريق من طلبات يصل، ويبقى المخزون والآراء والمحتوى.
pricing-close-verb = أغلقه

# فوق الخريطة.
pricing-listings = عروضك
pricing-listings-empty = لا عرض لك بعد. حدد سعرًا ووعدًا في العمود الجانبي وافتح عرضًا.
pricing-col-state = الحالة
pricing-col-against = عن الأوسط
pricing-col-left = يبقى
pricing-col-days = الوعد
pricing-col-orders = طلبات 28 يومًا
pricing-col-ready = المخزون
pricing-many = غيّر أسعارًا كثيرة
pricing-many-text = كل عرض مفتوح في هذه السوق يأخذ السعر الجديد؛ ويبقى كل ما عداه.
pricing-many-lower = اخفض
pricing-many-raise = ارفع
pricing-many-middle = إلى الأوسط
pricing-many-by = بنسبة
pricing-many-verb = { $count ->
    [zero] لا سعر يتغير
    [one] غيّر سعرًا واحدًا
    [two] غيّر سعرين
    [few] غيّر { $count } أسعار
    [many] غيّر { $count } سعرًا
   *[other] غيّر { $count } سعر
}
pricing-middle-others = أوسط أسعار الآخرين
pricing-chart-prices = السعر مقابل الآخرين
pricing-chart-prices-sentence = سعرك قبل التخفيض، وأوسط ما يطلبه الآخرون، والشحن محسوب.
pricing-chart-orders = الطلبات يومًا بيوم
pricing-chart-orders-sentence = الوحدات في آخر 28 يومًا: { $month }، ومنذ البداية: { $total }.
pricing-chart-days = من الطلب إلى الباب
pricing-unit-days = أيام
pricing-took = مدة الطلبات
pricing-chart-days-sentence = { $days ->
    [zero] في الأسابيع الأربعة الأخيرة وصل { $share } في الموعد؛ وتسعة من كل عشرة في اليوم نفسه.
    [one] في الأسابيع الأربعة الأخيرة وصل { $share } في الموعد؛ وتسعة من كل عشرة خلال يوم واحد.
    [two] في الأسابيع الأربعة الأخيرة وصل { $share } في الموعد؛ وتسعة من كل عشرة خلال يومين أو أقل.
    [few] في الأسابيع الأربعة الأخيرة وصل { $share } في الموعد؛ وتسعة من كل عشرة خلال { $days } أيام أو أقل.
    [many] في الأسابيع الأربعة الأخيرة وصل { $share } في الموعد؛ وتسعة من كل عشرة خلال { $days } يومًا أو أقل.
   *[other] في الأسابيع الأربعة الأخيرة وصل { $share } في الموعد؛ وتسعة من كل عشرة خلال { $days } يوم أو أقل.
}
pricing-chart-days-none = لم يُسلَّم شيء في الأسابيع الأربعة الأخيرة.
pricing-chart-rating = التقييم مع الوقت
pricing-unit-stars = نجوم
pricing-chart-rating-sentence = { $reviews ->
    [0] لا آراء بعد. عدد آراء العرض الأوسط عند الآخرين: { $others }.
    [zero] لا آراء بعد. عدد آراء العرض الأوسط عند الآخرين: { $others }.
    [one] { $rating } بعد رأي واحد. عدد آراء العرض الأوسط عند الآخرين: { $others }.
    [two] { $rating } بعد رأيين. عدد آراء العرض الأوسط عند الآخرين: { $others }.
    [few] { $rating } بعد { $reviews } آراء. عدد آراء العرض الأوسط عند الآخرين: { $others }.
    [many] { $rating } بعد { $reviews } رأيًا. عدد آراء العرض الأوسط عند الآخرين: { $others }.
   *[other] { $rating } بعد { $reviews } رأي. عدد آراء العرض الأوسط عند الآخرين: { $others }.
}
