# الامتثال: الأوراق والجمارك والتسجيلات والبيانات والشكاوى.

compliance-not-entered = أنت لا تبيع في { $market } بعد. افتح حسابًا هناك أولًا، ثم ترى هنا ما يطلبه القانون منك.
compliance-no-range = لا شيء في تشكيلتك في { $market }. اختر منتجًا أولًا، ثم ترى هنا أوراقه ورسومه.
compliance-recalled = سحبت السلطة هذا المنتج. لا يجوز بيعه في الوقت الحاضر.

compliance-papers = الأوراق
compliance-no-papers = لا يحتاج هذا المنتج إلى أوراق هنا.
compliance-paper-missing = ناقصة
compliance-paper-ordered = طُلبت، تسري من { $date }
compliance-paper-holds = سارية حتى { $date }
compliance-paper-holds-on = سارية حتى النهاية
compliance-paper-ending = تنتهي في { $date }؛ يمكن تجديدها
compliance-paper-ended = انتهت في { $date }
compliance-paper-terms = تسري { $valid } يومًا. دونها تأخذ الجمارك { $penalty } من قيمة البضائع أو تصادرها.
compliance-paper-verb = احصل عليها: { $paper }
compliance-paper-all = { $count ->
    [zero] لا أوراق
    [one] احصل على الورقة
    [two] احصل على الورقتين
    [few] احصل على { $count } أوراق
    [many] احصل على { $count } ورقة
   *[other] احصل على { $count } ورقة
}
compliance-report = تقرير اختبار من
compliance-report-own = لا أحد، اختبار كامل
compliance-report-genuine = { $supplier } (أصلي)
compliance-report-forged = { $supplier } (مزوّر)
compliance-report-unchecked = { $supplier } (لم يُتحقق منه)
compliance-report-hint = تقرير اختبار المورّد يجعل الأوراق أرخص وأسرع، إن كان أصليًا.
compliance-report-good = الجهة المصدرة تعرف هذا التقرير.
compliance-report-risk = لم يسأل أحد الجهة المصدرة. إن كان التقرير مزوّرًا واكتشفته الجمارك أخذت { $share } من قيمة البضائع أو البضائع نفسها. اطلب التحقق منه في «التوريد».
compliance-report-bad = الجهة المصدرة لا تعرف هذا التقرير. الأوراق المبنية عليه تكلّف { $share } من قيمة البضائع، أو البضائع نفسها، حين تكتشفه الجمارك.
compliance-no-reports = لا مورّد تعرفه يقدم تقرير اختبار لهذا المنتج.

compliance-heading = البند الجمركي
compliance-heading-text = البند يحدد الرسم. اقرأ النصوص: الصحيح هو ما ينطبق على البضائع، مهما كان رسمه.
compliance-declared-as = { $code }
compliance-declared-broker = متروك للمخلّص
compliance-broker = اتركه للمخلّص
compliance-broker-text = يجد البند الصحيح ويطلب { $more } للشحنة بدلًا من { $less }.
compliance-duty-of = رسم { $rate }
compliance-tariff-line = { $heading }: { $text }
compliance-heading-more = كل البنود الأخرى في التعرفة، في العرض الواسع.
compliance-heading-risk = إن وجدت الجمارك أنه لا ينطبق دفعت الرسم المحجوب وغرامة قدرها { $times } أضعافه.
compliance-heading-verb = صرّح تحت { $code }

compliance-value = القيمة المصرح بها
compliance-value-text = ما يقال للجمارك عن كلفة البضائع مقارنة بكلفتها الحقيقية.
compliance-value-field = من الكلفة
compliance-value-risk = أقل مما دفعت احتيال. الشحنات المشبوهة تُفتح أكثر. إن اكتُشف الأمر دفعت المبلغ المحجوب و{ $times } أضعافه، وتنتظر البضائع في الأثناء.
compliance-value-kept = المحجوب عن الوحدة
compliance-value-found = { $amount } إن اكتُشف
compliance-value-high = لا فائدة من تجاوز الكلفة.
compliance-value-now = المصرح به اليوم: { $share }.
compliance-value-verb = صرّح بنسبة { $share } من الكلفة

compliance-origin = إثبات المنشأ
compliance-origin-none = لا يُصنع هذا المنتج إلا حيث لا اتفاق يخفض الرسم.
compliance-origin-text = بلدان الجنوب تخفض الرسوم على بضائع بعضها. يجب أن يرافق الإثبات كل شحنة تأتي منها.
compliance-origin-saves = يوفر
compliance-origin-costs = يكلّف
compliance-a-unit = { $amount } للوحدة
compliance-a-consignment = { $amount } للشحنة
compliance-origin-on = يرافق الإثبات كل شحنة.
compliance-origin-start = أرفق إثباتات المنشأ
compliance-origin-stop = لا ترفق إثباتات بعد الآن

compliance-registrations = التسجيلات في { $market }
compliance-registered = سارٍ منذ { $date }
compliance-registered-from = قُدّم الطلب، يسري من { $date }
compliance-apply = قدّم الطلب
compliance-register = قدّم طلبًا: { $what }

compliance-data = بيانات المشترين
compliance-data-text = الإعلان خارج السوق الإلكترونية يستعمل بيانات عن الناس. والقانون يريد أن يُسألوا.
compliance-data-risk = أنت تعلن ببيانات لم يُستأذن أحد فيها. قد تجلب أي شكوى غرامة.
compliance-consent-now = الحالي
compliance-consent-verb = غيّر إلى: { $consent }

compliance-complaint = شكوى بشأن علامة أو تصميم
compliance-complaint-text = { $days ->
    [zero] { $what }: العرض موقوف. أجب اليوم وإلا خسرت القضية.
    [one] { $what }: العرض موقوف. أجب خلال يوم واحد، حتى { $date }، وإلا خسرت القضية.
    [two] { $what }: العرض موقوف. أجب خلال يومين، حتى { $date }، وإلا خسرت القضية.
    [few] { $what }: العرض موقوف. أجب خلال { $days } أيام، حتى { $date }، وإلا خسرت القضية.
    [many] { $what }: العرض موقوف. أجب خلال { $days } يومًا، حتى { $date }، وإلا خسرت القضية.
   *[other] { $what }: العرض موقوف. أجب خلال { $days } يوم، حتى { $date }، وإلا خسرت القضية.
}
compliance-product-in = { $product }، { $market }
compliance-plea = الرد على الشكوى
compliance-held-of = { $held } من { $needed }
compliance-complaints = شكاوى سابقة
compliance-decided-on = { $state }، القرار في { $date }

# Facts.
compliance-papers-all = أوراق التشكيلة كلها
compliance-papers-held = أوراق في اليد
compliance-none-missing = لا ينقص شيء
compliance-missing = ناقص: { $count }
compliance-next-date = الموعد التالي
compliance-no-dates = لا مواعيد
compliance-inspected = فتحتها الجمارك
compliance-inspected-note = من الشحنات المحسومة
compliance-papers-empty = لا شيء في تشكيلتك يحتاج إلى أوراق. تظهر المنتجات وأوراقها هنا حالما تدخل التشكيلة.
compliance-col-paper = الورقة
compliance-col-state = الحالة
compliance-col-cost = الكلفة
compliance-col-days = أيام
compliance-col-penalty = إن نقصت
compliance-burden = ما تأخذه الدولة من وحدة: { $product }
compliance-burden-total = واصلة عند الحدود
compliance-burden-none = لا مسار بالجملة إلى هنا لهذا المنتج.
compliance-burden-text = الرسوم والضريبة تضيف { $share } إلى القيمة الجمركية. { $mode } من { $origin }، أرخص مسار بالجملة.
compliance-burden-back = الرسوم والضريبة تضيف { $share } إلى القيمة الجمركية؛ وأنت مسجل، فتُخصم الضريبة من ضريبة المبيعات. { $mode } من { $origin }، أرخص مسار بالجملة.
compliance-headings-of = الرسم حسب البند: { $product }
compliance-of-cif = من القيمة الجمركية
compliance-headings-sentence = الرسم المنخفض لا يفيد إلا إذا انطبق النص على البضائع.
compliance-line = { $code } · { $text }
compliance-line-declared = { $code } (المصرح به) · { $text }
compliance-calendar = مواعيد قادمة
compliance-calendar-empty = لا شيء يبدأ أو ينتهي حتى النهاية. تظهر هنا الأوراق والتسجيلات والردود على الشكاوى بمواعيدها.
compliance-date-begins = بدء السريان: { $what }
compliance-date-ends = الانتهاء: { $what }
compliance-date-answer = موعد الرد على شكوى
compliance-date-decided = موعد الحكم في شكوى
compliance-col-date = التاريخ
compliance-col-left = بعد
compliance-col-what = ماذا
compliance-tariff = التعرفة
compliance-tariff-text = ابحث بكلمة من النص (بالإنجليزية)، مثل «lamp» أو «leather». اضغط سطرًا لنقله إلى العمود الجانبي.
compliance-col-code = البند
compliance-col-text = النص
compliance-col-group = المجموعة
compliance-tariff-chosen = { $code } · { $text }. الفصل: { $chapter }
compliance-history = ما حدث
compliance-history-empty = لم تقرر الجمارك شيئًا بعد. تظهر هنا كل شحنة برسومها وما وُجد فيها.
compliance-col-duties = الرسوم والضريبة
compliance-col-penalty-paid = الغرامة
compliance-found = { $outcome }: { $findings }
compliance-released-opened = فُتحت، لا مخالفة، أُفرج عنها
compliance-barred = طلبت السوق الإلكترونية ورقة: { $paper }
compliance-complaint-won = كُسبت الشكوى
compliance-complaint-lost = خُسرت الشكوى
compliance-data-fine = غرامة على استعمال بيانات شخصية
