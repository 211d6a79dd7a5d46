# ما يقوله البرنامج عن الرفض والقرارات والأحداث.

fact-day = اليوم { $day }
fact-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
fact-units = { $units ->
    [zero] { $units } وحدة
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
}
fact-list = { $first }؛ { $next }

# لماذا لا يمكن اتخاذ قرار، وما العمل.
refusal-cash-short = يكلف هذا { $need }، ويمكنك إنفاق { $have }: ينقصك { $short }.
refusal-cash-short-hint = اطلب أقل، أو حوّل مالًا من أحد الأسواق، أو انتظر دفعة قادمة.
refusal-minutes-short = الدقائق المطلوبة { $need }، والمتبقي اليوم { $have }.
refusal-minutes-short-hint = تابع غدًا، أو دع الموظفين أو برنامجًا يجيبون.
refusal-shop-closed = المتجر معسر وقد توقف عن التجارة.
refusal-shop-closed-hint = لم يعد ممكنًا أي قرار. ارجع إلى الوراء أو ابدأ جولة أخرى.
refusal-market-unknown = لم تُحدَّد سوق موجودة هنا.
refusal-market-unknown-hint = اختر سوقًا؛ عرض السعر CIF يحتاج إلى السوق التي تُرسل إليها البضاعة.
refusal-product-unknown = لا يوجد هذا المنتج في هذه الجولة.
refusal-product-unknown-hint = اختر منتجًا من القائمة.
refusal-supplier-unknown = لا تعرف هذا المورّد، أو لا ينفع في هذا.
refusal-supplier-unknown-hint = ابحث عنه في دليل؛ وتقرير الاختبار يأتي من مورّد يقدمه.
refusal-quote-unknown = ليس بيدك عرض السعر هذا.
refusal-quote-unknown-hint = اطلب أولًا عرض سعر من المورّد.
refusal-enquiry-unknown = لا توجد رسالة كهذه لك.
refusal-enquiry-unknown-hint = اختر إحدى الرسائل المفتوحة.
refusal-market-not-entered = ليس لك حساب بائع في هذه السوق.
refusal-market-not-entered-hint = ادخل السوق أولًا، في مرحلة السوق.
refusal-market-already-entered = أنت في هذه السوق بالفعل.
refusal-market-already-entered-hint = لا حاجة إلى شيء.
refusal-range-missing = هذا المنتج ليس في تشكيلتك هناك.
refusal-range-missing-hint = أضفه إلى التشكيلة أولًا، في مرحلة المنتج.
refusal-range-already = هذا المنتج في تشكيلتك بالفعل.
refusal-range-already-hint = تابع مع المورّدين والسعر والأوراق.
refusal-range-full = { $slots ->
    [zero] لا أماكن في تشكيلتك ({ $slots }).
    [one] في تشكيلتك مكان واحد ({ $slots })، وهو مشغول.
    [two] في تشكيلتك مكانان ({ $slots })، وكلاهما مشغول.
    [few] في تشكيلتك { $slots } أماكن، وكلها مشغولة.
    [many] في تشكيلتك { $slots } مكانًا، وكلها مشغولة.
   *[other] في تشكيلتك { $slots } مكان، وكلها مشغولة.
}
refusal-range-full-hint = أخرج المنتج الأقل ربحًا، ثم أضف هذا.
refusal-listing-missing = لا عرض مفتوحًا لهذا المنتج.
refusal-listing-missing-hint = افتح عرضًا أولًا، في مرحلة التسعير.
refusal-already-pending = هذا جارٍ بالفعل؛ موعد الرد: { $when }.
refusal-already-pending-hint = انتظره، أو اسأل عن شيء آخر في الأثناء.
refusal-already-pending-opened = فتحت الجمارك شحنة من هذا المنتج؛ يبقى ما صُرّح به حتى: { $when }.
refusal-already-pending-opened-hint = قرر ذلك قبل وصول الشحنة التالية.
refusal-already-pending-paper = هذه الورقة لديك أو تنتظرها؛ تسري من: { $when }.
refusal-already-pending-paper-hint = تُجدد الورقة في شهرها الأخير.
refusal-already-pending-promotion = يحتاج العرض إلى راحة بين تخفيضين؛ أقرب بداية: { $when }.
refusal-already-pending-promotion-hint = اختر بداية أبعد.
refusal-research-nothing-to-learn = لن يأتي هذا بجديد.
refusal-research-nothing-to-learn-hint = تعرفه من قبل، أو هو مجاني، أو لم تطلب شيئًا. اسأل سؤالًا أعمق.
refusal-certificate-not-needed = لا يحتاج هذا المنتج إلى هذه الورقة في هذه السوق.
refusal-certificate-not-needed-hint = لا تنفق عليها؛ انظر إلى قائمة الأوراق المطلوبة.
refusal-quote-expired = انتهى عرض السعر هذا: { $when }.
refusal-quote-expired-hint = اطلب عرضًا جديدًا من المورّد؛ وهو مجاني.
refusal-moq-below = أقل طلب لدى هذا المورّد، بالوحدات: { $units }.
refusal-moq-below-hint = اطلب أكثر، أو فاوض على حد أصغر، أو ابحث عن مورّد للكميات الصغيرة.
refusal-stock-short = المطلوب { $need }، والموجود { $have }.
refusal-stock-short-hint = خذ أقل، أو أحضر بضاعة أكثر إلى هناك أولًا.
refusal-lane-missing = لا يوجد طريق كهذا من هناك إلى هذه السوق.
refusal-lane-missing-hint = اختر وسيلة أخرى، أو بضاعة من منشأ آخر.
refusal-warehouse-missing = ليس لك مكان تخزين في هذه السوق.
refusal-warehouse-missing-hint = استأجر مساحة في مستودع أولًا، في مرحلة اللوجستيات.
refusal-warehouse-already-rented = تستأجر مساحة في هذه السوق بالفعل.
refusal-warehouse-already-rented-hint = أرسل إليها بضاعة.
refusal-tax-already-registered = هذا التسجيل لديك أو قُدّم طلبه.
refusal-tax-already-registered-hint = لا حاجة إلى شيء؛ يسري من يومه.
refusal-tax-not-registered = يحتاج هذا إلى تسجيل ليس لديك.
refusal-tax-not-registered-hint = سجّل أولًا، في مرحلة الامتثال.
refusal-method-not-offered = هذا غير متاح هنا، أو هو كما تريده بالفعل.
refusal-method-not-offered-hint = اختر من قائمة هذه السوق.
refusal-mode-wrong = هذه الوسيلة لا تنقل هذا النوع من البضائع.
refusal-mode-wrong-hint = المخزون يُنقل جوًا أو بحرًا أو بالشاحنة أو القطار؛ والطلبات المفردة بالبريد أو خط الطرود أو السريع.
refusal-enquiry-closed = هذه الرسالة مغلقة.
refusal-enquiry-closed-hint = أجب عن إحدى الرسائل المفتوحة.
refusal-complaint-unknown = لا توجد شكوى كهذه ضدك.
refusal-complaint-unknown-hint = اختر إحدى الشكاوى المفتوحة.
refusal-partner-unknown = أحد الشركاء لا يؤدي الدور الذي اختير له.
refusal-partner-unknown-hint = اختر مصممًا واحدًا وصانع قوالب واحدًا وصانع مكونات واحدًا.
refusal-tariff-unknown-code = ليس في التعريفة بند فرعي كهذا.
refusal-tariff-unknown-code-hint = اختر رمزًا من التعريفة، ستة أرقام مثل 8509.40.
refusal-reorder-unknown = لا يوجد طلب دائم لهذا المنتج.
refusal-reorder-unknown-hint = لا شيء يحتاج إلى إنهاء.
refusal-origin-no-preference = ليس لهذه البضاعة منشأ يخفض الرسوم.
refusal-origin-no-preference-hint = إثبات المنشأ ينفع بضاعة صُنعت في الإقليم أو في بلدك.
refusal-design-not-for-this = لا يصنع هذا المورّد هذا المنتج بتصميمك.
refusal-design-not-for-this-hint = اختر منتجًا يقبل التصميم الخاص ومورّدًا يملك مصنعًا.
refusal-talks-ended = أنهى المورّد التفاوض.
refusal-talks-ended-hint = خذ عرضه الأخير، أو فاوض غيره؛ واطلب أقل في كل مرة.
refusal-stage-not-yet = يجب أن يُفتح شيء آخر أولًا.
refusal-stage-not-yet-hint = الفريق المحلي أولًا؛ عليه تقوم صالة العرض والمستودع.
refusal-already-done = هذا منجز بالفعل.
refusal-already-done-hint = لا حاجة إلى شيء.
refusal-value-out-of-bounds = يجب أن تكون القيمة بين { $low } و { $high }.
refusal-value-out-of-bounds-hint = أدخل قيمة ضمن هذين الحدين.
refusal-value-out-of-bounds-empty = لا يوجد هنا ما يُفعل به هذا.
refusal-value-out-of-bounds-empty-hint = يُباع المال آجلًا متى صار في المحفظة أو في طريقه من المشترين.
refusal-wallet-short = المطلوب { $need }، وفي المحفظة { $have }.
refusal-wallet-short-hint = خذ أقل، أو انتظر الدفعة القادمة.

# ما تقرر.
decided-market-enter = دخول السوق: { $market }.
decided-market-leave = مغادرة السوق: { $market }.
decided-market-research = طلب بحث عن { $product } في { $market } ({ $grade }).
decided-market-subscribe = اشتراك في تقارير { $market } ({ $source }).
decided-market-unsubscribe = إنهاء تقارير { $market } ({ $source }).
decided-market-open-centre = بدء الافتتاح في { $market }: { $part }.
decided-market-close-centre = إغلاق في { $market }: { $part }.
decided-product-add = إضافة إلى التشكيلة في { $market }: { $product }.
decided-product-drop = إخراج من التشكيلة في { $market }: { $product }.
decided-product-form-chain = طلب تصميم خاص: { $product }، يصنعه { $supplier }.
decided-sourcing-search = بحث عن مورّدين آخرين: { $product } ({ $directory }).
decided-sourcing-request-quote = طلب عرض سعر من { $supplier }: { $product } ({ $incoterm }).
decided-sourcing-counter = طلب شروط أفضل من { $supplier }: { $product }.
decided-sourcing-investigate = استقصاء عن { $supplier } ({ $probe }).
decided-sourcing-order = طلب من { $supplier }: { $product }، { $units }.
decided-sourcing-order-inspected = طلب مع فحص من { $supplier }: { $product }، { $units }.
decided-pricing-set = سعر { $product } في { $market }: { $price }، والتسليم خلال { $days }.
decided-pricing-close = إغلاق العرض في { $market }: { $product }.
decided-pricing-promote = تخفيض { $product } في { $market }: { $off } لمدة { $days }، البداية: { $when }.
decided-marketing-budget = ميزانية اليوم لإعلان { $product } في { $market }: { $amount } ({ $channel }).
decided-marketing-budget-end = إنهاء إعلان { $product } في { $market } ({ $channel }).
decided-logistics-rent = استئجار مساحة تخزين في { $market }.
decided-logistics-ship = إرسال من { $origin } إلى { $market }: { $product }، { $units } ({ $mode }).
decided-logistics-ship-insured = إرسال مؤمَّن من { $origin } إلى { $market }: { $product }، { $units } ({ $mode }).
decided-logistics-set-reorder = طلب دائم لـ { $product } في { $market }: { $units } حين ينزل المخزون إلى { $point } ({ $mode }).
decided-logistics-clear-reorder = إنهاء الطلب الدائم لـ { $product } في { $market }.
decided-compliance-classify = التصريح تحت البند { $code }: { $product }، { $market }.
decided-compliance-declare = التصريح بنسبة { $share } من القيمة: { $product }، { $market }.
decided-compliance-certify = طلب ورقة لـ { $product } في { $market }: { $paper }.
decided-compliance-certify-report = طلب ورقة بتقرير اختبار { $supplier } لـ { $product } في { $market }: { $paper }.
decided-compliance-register = طلب في { $market }: { $registration }.
decided-compliance-prove-origin = إثبات المنشأ يرافق الشحنات: { $product }، { $market }.
decided-compliance-prove-origin-end = لا إثبات منشأ بعد الآن مع الشحنات: { $product }، { $market }.
decided-compliance-consent = تغيير طريقة طلب البيانات في { $market }: { $consent }.
decided-compliance-contest = اعتراض على الشكوى: { $product }، { $market }.
decided-compliance-settle = تسوية الشكوى: { $product }، { $market }.
decided-payments-offer = إضافة وسيلة دفع في { $market }: { $method }.
decided-payments-withdraw = سحب وسيلة دفع في { $market }: { $method }.
decided-payments-convert = تحويل إلى عملة البلد من { $market }: { $amount }.
decided-payments-convert-daily = تُحوَّل دفعات { $market } إلى عملة البلد كل يوم.
decided-payments-convert-daily-end = تبقى دفعات { $market } في المحفظة.
decided-payments-forward = بيع آجل لمدة { $days } من { $market }: { $amount }.
decided-payments-early-payout = اختيار الدفع المبكر في { $market }.
decided-payments-early-payout-end = إنهاء الدفع المبكر في { $market }.
decided-service-answer = رد على زبون بشأن { $product } في { $market }: { $response }.
decided-service-staff = موظفو الخدمة في { $market } ({ $language }): { $agents }.
decided-service-automate = برنامج يجيب في { $market }، ويرد مبالغ حتى { $amount }.
decided-service-automate-end = توقف البرنامج عن الإجابة في { $market }.

# ما حدث.
event-refused = رُفض قرار ({ $stage }). { $why }
event-research-arrived = وصل البحث عن { $product } في { $market }.
event-devaluation = هبطت عملة { $market } بحدة.
event-shock = { $market }: { $shock }. { $text }
event-copycat-entered = يبيع { $rival } نسخة من منتجك { $product } في { $market }.
event-copycat-elsewhere = جاء { $rival } بنسخة إلى { $market }: { $product }.
event-quote-arrived = وصل عرض سعر من { $supplier }: { $product }.
event-found = انتهى الاستقصاء عن { $supplier } ({ $probe }).
event-searched = { $suppliers ->
    [0] لم يجد البحث مورّدين آخرين: { $product }.
    [zero] لم يجد البحث مورّدين آخرين: { $product }.
    [one] وجد البحث مورّدًا آخر: { $product }.
    [two] وجد البحث مورّدين آخرين: { $product }.
    [few] وجد البحث { $suppliers } مورّدين آخرين: { $product }.
    [many] وجد البحث { $suppliers } مورّدًا آخر: { $product }.
   *[other] وجد البحث { $suppliers } مورّد آخر: { $product }.
}
event-bargained = قدّم { $supplier } عرضًا جديدًا: { $product }.
event-talks-ended = أنهى { $supplier } التفاوض: { $product }.
event-supplier-vanished = أخذ { $supplier } العربون واختفى: { $product }.
event-design-ready = يمكن طلب تصميمك الخاص من { $supplier }: { $product }.
event-goods-ready = البضاعة جاهزة من { $supplier }: { $product }، { $units }.
event-goods-ready-late = البضاعة جاهزة من { $supplier } بعد تأخر { $days }: { $product }، { $units }.
event-lot-passed = اجتازت دفعة { $supplier } الفحص: { $product }.
event-lot-failed = لم تجتز دفعة { $supplier } الفحص وتُفرز الآن: { $product }.
event-balance-unpaid = تعذر دفع الباقي، ويحتفظ { $supplier } بالبضاعة: { $product }.
event-shipment-arrived = وصلت الشحنة إلى حدود { $market }: { $product }، { $units } ({ $mode }).
event-shipment-damaged = وصلت الشحنة إلى حدود { $market }: { $product }، { $units }؛ التالف: { $damaged } ({ $mode }).
event-shipment-lost = فُقدت شحنة إلى { $market }: { $product }، { $lost } ({ $mode }).
event-customs-released = أفرجت الجمارك في { $market } عن { $product }، { $units }؛ الرسوم والضرائب { $amount }.
event-customs-inspected = فتحت الجمارك في { $market } شحنة { $product }، { $units }، ولم تجد خطأ؛ الرسوم والضرائب { $amount }.
event-customs-reassessed = أعادت الجمارك تقدير { $product } في { $market }: { $findings }. الرسوم والضرائب { $amount }، والغرامة { $penalty }.
event-customs-seized = صادرت الجمارك في { $market }: { $product }، { $units }. السبب: { $findings }.
event-customs-held = تحتجز الجمارك في { $market } { $product } حتى يُدفع { $amount }.
event-reorder-failed = لم يخرج الطلب الدائم لـ { $product } في { $market }. { $why }
event-leg-passed = اجتازت الشحنة مرحلة ({ $leg }) إلى { $market }: { $product }، { $units }.
event-traded = بيع في { $market }: { $product }، { $units }.
event-sold-out = بيع في { $market }: { $product }، { $units }، ولم يبق شيء.
event-trade-order = طلب من شركة في { $market }: { $product }، { $units }.
event-delivered = تسليم في { $market } خلال { $days }: { $product }.
event-delivered-late = تسليم في { $market } خلال { $days }، بتأخر { $late }: { $product }.
event-parcel-refused = رفض مشترٍ في { $market } الطرد عند الباب: { $product }.
event-parcel-lost = فُقد طرد في طريقه إلى مشترٍ في { $market }: { $product }.
event-parcel-seized = صادرت الجمارك في { $market } طردًا: { $product }.
event-reviewed = { $stars ->
    [zero] تقييم { $product } في { $market }: بلا نجوم ({ $stars }).
    [one] تقييم { $product } في { $market }: نجمة واحدة.
    [two] تقييم { $product } في { $market }: نجمتان.
    [few] تقييم { $product } في { $market }: { $stars } نجوم.
    [many] تقييم { $product } في { $market }: { $stars } نجمة.
   *[other] تقييم { $product } في { $market }: { $stars } نجمة.
}
event-chargeback = استُرد دفع بالبطاقة لـ { $product } في { $market }: { $amount }.
event-paid-out = دفعة من { $market }: { $amount }.
event-forward-settled = سُلّم المال المبيع آجلًا في { $market }: { $amount }.
event-credit-drawn = نفد النقد: سُحب { $amount } من خط الائتمان.
event-insolvent = عجز المتجر عن سداد ديونه واضطر إلى الإغلاق.
event-complaint-raised = شكوى تقول إن { $product } في { $market } يقلد علامة؛ والعرض متوقف.
event-complaint-won = كسبت الشكوى عن { $product } في { $market }؛ وعاد العرض.
event-complaint-lost = خسرت الشكوى عن { $product } في { $market }؛ ويبقى العرض متوقفًا مدة.
event-papers-missing = أوقفت السوق الإلكترونية في { $market } عرض { $product }؛ الورقة الناقصة: { $paper }.
event-data-fine = غرامة عن استخدام البيانات الشخصية في { $market }: { $amount }.
event-enquiry-opened = يكتب زبون عن { $product } في { $market }: { $kind }
event-enquiry-settled = تلقى زبون { $product } في { $market } ردًا: { $response }.
event-enquiry-lapsed = بقيت رسالة عن { $product } في { $market } بلا رد طويلًا.
event-dispute-lost = حكمت المنصة ضدك في نزاع عن { $product } في { $market }؛ الرسم: { $fee }.
event-dispute-won = حكمت المنصة لصالحك في نزاع عن { $product } في { $market }.
