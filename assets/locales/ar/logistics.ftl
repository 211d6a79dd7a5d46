# اللوجستيات: من مركز الشحن إلى السوق، وتجديد المخزون، والوعد للمشترين.

logistics-not-entered = أنت لا تبيع في { $market } بعد. افتح حسابًا هناك أولًا.
logistics-no-range = لا شيء في تشكيلتك في { $market }. اختر منتجًا أولًا، ثم يمكنك شحنه.
logistics-go = إلى { $stage }
logistics-stock = ما هو موجود
logistics-under-way = في الطريق
logistics-being-made = قيد التصنيع
logistics-made-by = { $units ->
    [zero] لا شيء حتى { $date }
    [one] وحدة واحدة حتى { $date }
    [two] وحدتان حتى { $date }
    [few] { $units } وحدات حتى { $date }
    [many] { $units } وحدة حتى { $date }
   *[other] { $units } وحدة حتى { $date }
}
logistics-pace = المبيعات مؤخرًا
logistics-a-day = { $units } في اليوم
logistics-cover = أيام التغطية
logistics-cover-none = لا مبيعات بعد
logistics-cover-days = { $days ->
    [zero] أقل من يوم، حتى { $date }
    [one] يوم واحد، حتى { $date }
    [two] يومان، حتى { $date }
    [few] { $days } أيام، حتى { $date }
    [many] { $days } يومًا، حتى { $date }
   *[other] { $days } يوم، حتى { $date }
}
logistics-not-listed = في السوق بضائع لا يستطيع أحد شراءها. افتح عرضًا في «التسعير».
logistics-sent-direct = تخرج الطلبات طرودًا من مركز الشحن في { $origin }، فلا تُستعمل البضائع الموجودة في السوق. غيّر العرض في «التسعير».
logistics-too-late = { $days ->
    [zero] المخزون وما في الطريق لا يكفيان يومًا. حتى أسرع مسار لا يجلب المزيد إلا في { $date }.
    [one] المخزون وما في الطريق يكفيان يومًا واحدًا. حتى أسرع مسار لا يجلب المزيد إلا في { $date }.
    [two] المخزون وما في الطريق يكفيان يومين. حتى أسرع مسار لا يجلب المزيد إلا في { $date }.
    [few] المخزون وما في الطريق يكفيان { $days } أيام. حتى أسرع مسار لا يجلب المزيد إلا في { $date }.
    [many] المخزون وما في الطريق يكفيان { $days } يومًا. حتى أسرع مسار لا يجلب المزيد إلا في { $date }.
   *[other] المخزون وما في الطريق يكفيان { $days } يوم. حتى أسرع مسار لا يجلب المزيد إلا في { $date }.
}
logistics-rent = استأجر مستودعًا
logistics-rent-text = البضائع بالجملة تحتاج إلى مكان في السوق، ومنه يصل الطلب إلى المشتري خلال أيام. تدفع يومًا بيوم عن الحيّز الذي تشغله بضائعك.
logistics-storage = التخزين
logistics-storage-hundred = لمئة وحدة
logistics-cbm-day = { $amount } للمتر المكعب في اليوم
logistics-per-day = { $amount } في اليوم
logistics-rent-verb = استأجر مكانًا في { $market }

logistics-send = أرسل بضائع إلى { $market }
logistics-hub-empty = لا شيء في مراكز الشحن. تصل البضائع إليها حين يصنعها المورّد: اطلبها في «التوريد».
logistics-from = من
logistics-hub-holds = { $units ->
    [zero] { $origin }، لا شيء
    [one] { $origin }، وحدة واحدة
    [two] { $origin }، وحدتان
    [few] { $origin }، { $units } وحدات
    [many] { $origin }، { $units } وحدة
   *[other] { $origin }، { $units } وحدة
}
logistics-units = وحدات للإرسال
logistics-insured = أمّن البضائع
logistics-by = المسار
logistics-by-figure = كلفة الوحدة واصلة
logistics-way = { $days ->
    [zero] في اليوم نفسه. التلف المعتاد { $damage }.
    [one] يوم واحد. التلف المعتاد { $damage }.
    [two] يومان. التلف المعتاد { $damage }.
    [few] { $days } أيام. التلف المعتاد { $damage }.
    [many] { $days } يومًا. التلف المعتاد { $damage }.
   *[other] { $days } يوم. التلف المعتاد { $damage }.
}
logistics-way-full = { $days ->
    [zero] في اليوم نفسه. التلف المعتاد { $damage }. امتلاء المسار { $fullness }: أغلى وأبطأ.
    [one] يوم واحد. التلف المعتاد { $damage }. امتلاء المسار { $fullness }: أغلى وأبطأ.
    [two] يومان. التلف المعتاد { $damage }. امتلاء المسار { $fullness }: أغلى وأبطأ.
    [few] { $days } أيام. التلف المعتاد { $damage }. امتلاء المسار { $fullness }: أغلى وأبطأ.
    [many] { $days } يومًا. التلف المعتاد { $damage }. امتلاء المسار { $fullness }: أغلى وأبطأ.
   *[other] { $days } يوم. التلف المعتاد { $damage }. امتلاء المسار { $fullness }: أغلى وأبطأ.
}
logistics-no-way = لا مسار بالجملة إلى هنا من { $origin }. أرسل طرودًا مفردة بدلًا من ذلك: تختارها في العرض، في «التسعير».
logistics-landed-of = الوحدة بعملة بلدك: { $goods } في مركز الشحن، و{ $way } للطريق والجمارك والوكلاء.
logistics-papers-late = لن تكون جاهزة عند الوصول: { $papers }. قد تغرّم الجمارك أو تصادر. انظر «الامتثال».
logistics-send-verb = { $units ->
    [zero] لا شيء للإرسال
    [one] أرسل وحدة واحدة
    [two] أرسل وحدتين
    [few] أرسل { $units } وحدات
    [many] أرسل { $units } وحدة
   *[other] أرسل { $units } وحدة
}

logistics-under-way-count = في الطريق ({ $count })
logistics-nothing-under-way = لا شيء في الطريق إلى هذا السوق.
logistics-units-of = { $units } × { $product }
logistics-on-leg = { $leg }، المرحلة { $part } من { $parts }. متوقعة في { $date }.
logistics-at-customs = لدى الجمارك. متوقعة في { $date }.
logistics-opened = فتحتها الجمارك للتفتيش. متوقعة في { $date }.
logistics-late = { $days ->
    [zero] بلا تأخير
    [one] تأخرت يومًا واحدًا
    [two] تأخرت يومين
    [few] تأخرت { $days } أيام
    [many] تأخرت { $days } يومًا
   *[other] تأخرت { $days } يوم
}

logistics-reorder = تجديد تلقائي
logistics-reorder-text = حين يهبط المخزون وما في الطريق إلى النقطة، تنطلق بضائع من مركز الشحن دون تدخلك. يجب أن تكون موجودة فيه.
logistics-no-bulk = لا مسار بالجملة إلى هنا لهذا المنتج، فلا يمكن تجديد مخزونه.
logistics-reorder-stands = { $units ->
    [zero] عند { $point } أو أقل لا ينطلق شيء من { $origin }: { $mode }.
    [one] عند { $point } أو أقل تنطلق وحدة واحدة من { $origin }: { $mode }.
    [two] عند { $point } أو أقل تنطلق وحدتان من { $origin }: { $mode }.
    [few] عند { $point } أو أقل تنطلق { $units } وحدات من { $origin }: { $mode }.
    [many] عند { $point } أو أقل تنطلق { $units } وحدة من { $origin }: { $mode }.
   *[other] عند { $point } أو أقل تنطلق { $units } وحدة من { $origin }: { $mode }.
}
logistics-reorder-near = المخزون مقابل نقطة إعادة الطلب
logistics-reorder-near-text = موجود أو في الطريق: { $have }؛ الإرسال عند { $point }.
logistics-point = نقطة إعادة الطلب
logistics-point-suggested = { $days ->
    [zero] بوتيرتك تغطي { $units } أيام الأمان وعددها { $safety }.
    [one] بوتيرتك تغطي { $units } يومًا من الطريق و{ $safety } من أيام الأمان.
    [two] بوتيرتك تغطي { $units } يومين من الطريق و{ $safety } من أيام الأمان.
    [few] بوتيرتك تغطي { $units } طريقًا من { $days } أيام و{ $safety } من أيام الأمان.
    [many] بوتيرتك تغطي { $units } طريقًا من { $days } يومًا و{ $safety } من أيام الأمان.
   *[other] بوتيرتك تغطي { $units } طريقًا من { $days } يوم و{ $safety } من أيام الأمان.
}
logistics-point-unknown = لا مبيعات بعد، فلا وتيرة يُحسب بها. عُد بعد أسبوعين من البيع.
logistics-refill = وحدات كل مرة
logistics-reorder-set = ضع القاعدة
logistics-reorder-change = غيّر القاعدة
logistics-reorder-clear = ألغِ القاعدة
logistics-reorder-many = قواعد لكل ما يُباع
logistics-reorder-short = عند { $point } أرسل { $units }
logistics-reorder-many-verb = { $count ->
    [zero] لا قواعد
    [one] ضع قاعدة واحدة
    [two] ضع قاعدتين
    [few] ضع { $count } قواعد
    [many] ضع { $count } قاعدة
   *[other] ضع { $count } قاعدة
}

# Facts.
logistics-until = حتى { $date }
logistics-made-units = { $units ->
    [zero] لا شيء قيد التصنيع
    [one] واحدة قيد التصنيع
    [two] اثنتان قيد التصنيع
    [few] { $units } قيد التصنيع
    [many] { $units } قيد التصنيع
   *[other] { $units } قيد التصنيع
}
logistics-next = التالي في { $date }
logistics-next-none = لا شيء قادم
logistics-stock-of = مخزون: { $product }
logistics-unit = وحدات
logistics-stock-was = المخزون
logistics-stock-will = المتوقع بهذه الوتيرة
logistics-today = اليوم
logistics-runs-out = نفاد
logistics-stock-rests = { $units ->
    [zero] لا وحدات في السوق، ولا يُباع شيء حاليًا.
    [one] وحدة واحدة في السوق، ولا يُباع شيء حاليًا.
    [two] وحدتان في السوق، ولا يُباع شيء حاليًا.
    [few] { $units } وحدات في السوق، ولا يُباع شيء حاليًا.
    [many] { $units } وحدة في السوق، ولا يُباع شيء حاليًا.
   *[other] { $units } وحدة في السوق، ولا يُباع شيء حاليًا.
}
logistics-stock-ends = { $units ->
    [zero] لا وحدات في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تنفد في { $date }.
    [one] وحدة واحدة في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تنفد في { $date }.
    [two] وحدتان في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تنفدان في { $date }.
    [few] { $units } وحدات في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تنفد في { $date }.
    [many] { $units } وحدة في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تنفد في { $date }.
   *[other] { $units } وحدة في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تنفد في { $date }.
}
logistics-stock-lasts = { $units ->
    [zero] لا وحدات في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، يكفي أكثر من { $days } يومًا.
    [one] وحدة واحدة في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تكفي أكثر من { $days } يومًا.
    [two] وحدتان في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تكفيان أكثر من { $days } يومًا.
    [few] { $units } وحدات في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تكفي أكثر من { $days } يومًا.
    [many] { $units } وحدة في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تكفي أكثر من { $days } يومًا.
   *[other] { $units } وحدة في السوق. بوتيرة { $pace } في اليوم، ومع ما في الطريق، تكفي أكثر من { $days } يومًا.
}
logistics-ways = المسارات إلى { $market }
logistics-ways-text = اضغط مسارًا لترى مراحله. الجملة تذهب إلى مستودع؛ والطرود تذهب مباشرة إلى المشتري وتُختار في العرض.
logistics-ways-landed = واصلة: تقدير لـ200 وحدة بالسعر المعتاد. شحنتك: الشحنة التي تدخلها.
logistics-per-kg = { $amount } / كغ
logistics-per-cbm = { $amount } / م³
logistics-legs = { $mode }: { $legs }
logistics-unit-cost = وحدة على الرف: إرسال { $units }، { $mode }
logistics-unit-cost-none = وحدة على الرف
logistics-unit-cost-empty = حالما تكون في مركز شحن بضائع ولديك مستودع في السوق، ترى هنا كلفة الوحدة على الرف خطوة بخطوة.
logistics-unit-cost-text = يُضاف { $share } منها في الطريق. ضريبة الاستيراد كلفة عليك لأنك غير مسجل ضريبيًا هنا.
logistics-unit-cost-back = يُضاف { $share } منها في الطريق. ضريبة الاستيراد { $vat } تُخصم من ضريبة مبيعاتك.
logistics-goods-at-hub = البضائع في مركز الشحن
logistics-freight = الشحن والمناولة
logistics-agents = المخلّص والوكلاء
logistics-where = أين كل شيء
logistics-consignments = الشحنات
logistics-no-consignments = لم تُرسل أي شحنة. اطلب بضائع في «التوريد»، ومن مركز الشحن ترسلها.
logistics-damaged = { $units ->
    [zero] أُفرج عنها دون تلف
    [one] أُفرج عنها، تلفت واحدة
    [two] أُفرج عنها، تلفت اثنتان
    [few] أُفرج عنها، التالف { $units }
    [many] أُفرج عنها، التالف { $units }
   *[other] أُفرج عنها، التالف { $units }
}
logistics-lost = فُقدت في الطريق
logistics-promise = الوعد والتسليم
logistics-promise-none = لم يُسلَّم شيء من هذا المنتج في الأسابيع الأربعة الأخيرة.
logistics-on-time = في الموعد
logistics-four-weeks = آخر أربعة أسابيع
logistics-mean-days = متوسط الأيام
logistics-to-door = من الطلب إلى الباب
logistics-promise-now = في عرض اليوم
logistics-not-delivered = رُفضت أو فُقدت
logistics-promise-bars = الطلبات حسب أيام الوصول إلى الباب
logistics-promise-sentence = { $count ->
    [zero] لا تسليمات. الطرود المتأخرة تجلب استفسارات وتقييمات سيئة.
    [one] { $share } من تسليم واحد وفى بالوعد. الطرود المتأخرة تجلب استفسارات وتقييمات سيئة.
    [two] { $share } من تسليمين وفت بالوعد. الطرود المتأخرة تجلب استفسارات وتقييمات سيئة.
    [few] { $share } من { $count } تسليمات وفت بالوعد. الطرود المتأخرة تجلب استفسارات وتقييمات سيئة.
    [many] { $share } من { $count } تسليمًا وفت بالوعد. الطرود المتأخرة تجلب استفسارات وتقييمات سيئة.
   *[other] { $share } من { $count } تسليم وفت بالوعد. الطرود المتأخرة تجلب استفسارات وتقييمات سيئة.
}
logistics-days-range = من { $from } إلى { $to } أيام
logistics-days-more = { $from } يومًا فأكثر
logistics-days-late = { $count }، منها متأخر { $late }

logistics-col-way = المسار
logistics-col-from = من
logistics-col-freight = أجرة الشحن
logistics-col-days = أيام
logistics-col-fullness = امتلاء
logistics-col-loss = فقد
logistics-col-damage = تلف
logistics-col-landed-200 = واصلة
logistics-col-landed-yours = شحنتك
logistics-col-stock = المخزون
logistics-col-under-way = في الطريق
logistics-col-at-hub = في المركز
logistics-col-being-made = قيد التصنيع
logistics-col-pace = باليوم
logistics-col-cover = التغطية
logistics-col-point = نقطة الطلب
logistics-col-units = وحدات
logistics-col-left = غادرت
logistics-col-expected = متوقعة
logistics-col-came = وصلت
logistics-col-state = الحالة
