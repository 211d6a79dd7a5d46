# الخدمة: زبائن ينتظرون، ومن يجيبهم، وما يقولونه في النهاية.

service-nowhere = لا زبائن لك بعد. ادخل سوقًا أولًا.

service-minutes = يومك
service-minutes-left = الدقائق الباقية اليوم
service-minutes-of = { $left } من { $all }
service-minutes-enough = تكفي لنحو { $answers } من الردود؛ الرسائل المنتظرة: { $waiting }.

service-queue = رسائل تنتظر
service-queue-empty = لا أحد ينتظر ردًا. تأتي الرسائل مع الطلبات.
service-waiting = { $count ->
    [zero] لا رسائل تنتظر
    [one] رسالة واحدة تنتظر
    [two] رسالتان تنتظران
    [few] { $count } رسائل تنتظر
    [many] { $count } رسالة تنتظر
   *[other] { $count } رسالة تنتظر
}
service-place = { $place } من { $count }
service-next = الرسالة التالية
service-before = الرسالة السابقة
service-about = { $product }، { $market }. كُتبت بلغة: { $language }.
service-reason = السبب
service-photo = صورة
service-no-return-right = لا توجد
service-order-value = قيمة الطلب
service-order-days = الطرد
service-came = وصل في { $date } في موعده
service-came-late = { $days ->
    [zero] وصل في { $date }
    [one] وصل في { $date } متأخرًا يومًا
    [two] وصل في { $date } متأخرًا يومين
    [few] وصل في { $date } متأخرًا { $days } أيام
    [many] وصل في { $date } متأخرًا { $days } يومًا
   *[other] وصل في { $date } متأخرًا { $days } يوم
}
service-overdue = { $days ->
    [zero] موعده { $date }
    [one] موعده { $date }، متأخر يومًا
    [two] موعده { $date }، متأخر يومين
    [few] موعده { $date }، متأخر { $days } أيام
    [many] موعده { $date }، متأخر { $days } يومًا
   *[other] موعده { $date }، متأخر { $days } يوم
}
service-promised = موعده { $date }
service-today = اليوم آخر يوم
service-today-short = اليوم
service-in-days = { $days ->
    [zero] اليوم، { $date }
    [one] بعد يوم، في { $date }
    [two] بعد يومين، في { $date }
    [few] بعد { $days } أيام، في { $date }
    [many] بعد { $days } يومًا، في { $date }
   *[other] بعد { $days } يوم، في { $date }
}
service-col-message = الرسالة

service-answers = الرد
service-answer-verb = { $response } ثم التالية
service-same-text = يتسع يومك لرسائل من هذا النوع عددها { $count }: { $kind }.
service-same-verb = { $response }: كلها ({ $count })

service-staff = موظفو الخدمة في { $market }
service-staff-text = يكلف الموظف { $wage } في اليوم، ويرد بلغة واحدة على رسائل عددها حتى { $answers }، ويلتزم بالقاعدة: كل مطالبة تُستبدل أو تُرد قيمتها.
service-language-text = { $share } من المشترين · تنتظر { $waiting } · { $daily } يوميًا مؤخرًا
service-need = { $agents ->
    [zero] الرسائل أكثر مما تستطيع الرد عليه اليوم.
    [one] الرسائل أكثر مما تستطيع الرد عليه اليوم: يكفيها موظف واحد.
    [two] الرسائل أكثر مما تستطيع الرد عليه اليوم: يكفيها موظفان.
    [few] الرسائل أكثر مما تستطيع الرد عليه اليوم: يكفيها { $agents } موظفين.
    [many] الرسائل أكثر مما تستطيع الرد عليه اليوم: يكفيها { $agents } موظفًا.
   *[other] الرسائل أكثر مما تستطيع الرد عليه اليوم: يكفيها { $agents } موظف.
}
service-wages = الأجور
service-wages-day = { $agents ->
    [zero] بلا موظفين ({ $language }): { $cost } في اليوم
    [one] { $cost } في اليوم لموظف واحد ({ $language })
    [two] { $cost } في اليوم لموظفَين ({ $language })
    [few] { $cost } في اليوم لـ{ $agents } موظفين ({ $language })
    [many] { $cost } في اليوم لـ{ $agents } موظفًا ({ $language })
   *[other] { $cost } في اليوم لـ{ $agents } موظف ({ $language })
}
service-staff-verb = { $agents ->
    [0] إنهاء عمل الموظفين: { $language }
    [zero] إنهاء عمل الموظفين: { $language }
    [one] توظيف موظف واحد: { $language }
    [two] توظيف موظفَين: { $language }
    [few] توظيف { $agents } موظفين: { $language }
    [many] توظيف { $agents } موظفًا: { $language }
   *[other] توظيف { $agents } موظف: { $language }
}

service-program = برنامج يجيب
service-program-state = الآن
service-program-on = يجيب وحده
service-program-off = متوقف
service-program-text = يجيب فورًا في أي ساعة وبكل لغة مقابل { $cost } للرسالة. وأخطأ في الاختبارات في { $wrong } من الردود.
service-program-claims = يجيب عن المطالبات أيضًا
service-program-limit = يرد مبالغ حتى
service-program-risk = الأسئلة فقط: يخطئ في { $wrong } منها، وبعض هؤلاء المشترين ينفد صبرهم.
service-program-risk-claims = يدفع كل مطالبة دون الحد، صادقة كانت أم مختلقة، ويترك ما فوقه للناس. { $wrong } من ردوده خاطئة.
service-program-start = دعه يجيب
service-program-change = تغيير حدوده
service-program-stop = إيقاف البرنامج

service-reviews = { $count ->
    [0] لا آراء بعد
    [zero] لا آراء بعد
    [one] من رأي واحد
    [two] من رأيين
    [few] من { $count } آراء
    [many] من { $count } رأيًا
   *[other] من { $count } رأي
}
service-due-today = { $count ->
    [0] لا شيء يستحق اليوم
   *[other] تستحق اليوم: { $count }
}
service-in-time = ردود في موعدها
service-lapsed = { $count ->
    [0] لم تبق رسالة بلا رد
   *[other] بلا رد: { $count }
}
service-quick = ردود سريعة
service-quick-text = خلال يوم، مؤخرًا
service-queue-text = اضغط على رسالة لفتحها في الجانب.
service-col-late = التأخر
service-stars-chart = النجوم
service-stars-unit = من 5
service-stars-all = كل الآراء
service-stars-late = آخر 14 يومًا
service-stars-sentence = { $count ->
    [zero] لا آراء بعد؛ المتوسط { $all }، وفي آخر 14 يومًا { $late }.
    [one] رأي واحد حتى الآن؛ المتوسط { $all }، وفي آخر 14 يومًا { $late }.
    [two] رأيان حتى الآن؛ المتوسط { $all }، وفي آخر 14 يومًا { $late }.
    [few] { $count } آراء حتى الآن؛ المتوسط { $all }، وفي آخر 14 يومًا { $late }.
    [many] { $count } رأيًا حتى الآن؛ المتوسط { $all }، وفي آخر 14 يومًا { $late }.
   *[other] { $count } رأي حتى الآن؛ المتوسط { $all }، وفي آخر 14 يومًا { $late }.
}
service-promise-chart = الوعد والتسليم
service-parcels = طرود
service-came-all = وصلت
service-came-after = متأخرة منها
service-promise-sentence = في الأسابيع الأربعة الأخيرة بلغ عدد الطرود الواصلة { $count }، وصل { $late } منها بعد اليوم الموعود ({ $share }).
service-offers = عروضك في أعين المشترين
service-offers-none = لا عروض لك بعد. حين تفتح عرضًا تظهر هنا نجومه ووعده.
service-offers-text = نجوم الجولة كلها، وطرود الأسابيع الأربعة الأخيرة.
service-col-reviews = الآراء
service-col-promised = أيام الوعد
service-col-took = أيام الوصول
service-col-late-share = المتأخر
service-col-refused = المرفوض
service-stars = تقييمات المشترين
service-stars-none = لا آراء بعد. يترك رأيه نحو مشترٍ من كل ثمانية.
service-stars-of = { $stars ->
    [zero] بلا نجوم
    [one] نجمة واحدة
    [two] نجمتان
    [few] { $stars } نجوم
    [many] { $stars } نجمة
   *[other] { $stars } نجمة
}
service-stars-poor = أعطى { $share } نجمة أو نجمتين.
service-reasons = أسباب المطالبات
service-reasons-none = لا مطالبات في الأسابيع الأربعة الأخيرة.
service-reasons-text = مطالبات الأسابيع الأربعة الأخيرة. «تالف» و«مخالف للوصف» يشيران إلى المورّد أو إلى الصفحة، لا إلى المشتري.
service-outcomes = كيف انتهت الرسائل
service-outcomes-none = لا رسائل بعد.
service-col-waiting = تنتظر
service-col-answered = أُجيبت
service-col-lapsed = بلا رد
service-col-paid = بمال أو بضاعة
service-history = الرسائل التي أُجيبت حتى الآن
service-history-none = لم يُجب عن شيء بعد. ردود الناس والبرامج تظهر هنا مع تواريخها.
service-col-date = التاريخ
service-col-response = الرد
service-unanswered = انقضت المهلة
