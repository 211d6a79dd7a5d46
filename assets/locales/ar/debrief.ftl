# مراجعة الجولة.

debrief-title = مراجعة الجولة
debrief-working = تُعاد جولتك الآن مع تغييرات. يستغرق ذلك بضع ثوانٍ.
debrief-stages = لو تولاها اللاعب المتمكن
debrief-stages-text = ما كانت كل مرحلة ستضيفه أو تنقصه مع بقاء سائر قراراتك كما هي. المراحل يحتاج بعضها إلى بعض، وما لا تفسره الأجزاء هو أثر تفاعلها.
debrief-interaction = معًا، فوق مجموع الأجزاء
debrief-whole = المراحل التسع كلها
debrief-days = الأيام الأكثر تأثيرًا في النتيجة
debrief-days-text = وُجدت بإعادة الجولة دون قرارات ذلك اليوم في تلك المرحلة. اختر يومًا لترى النقد من دونه.
debrief-none = لا يوم يبرز وحده.
debrief-brought = { $date }، { $stage }: مكسب
debrief-cost = { $date }، { $stage }: خسارة
debrief-more = { $count ->
    [zero] ولا قرار آخر.
    [one] وقرار آخر.
    [two] وقراران آخران.
    [few] و{ $count } قرارات أخرى.
    [many] و{ $count } قرارًا آخر.
   *[other] و{ $count } قرار آخر.
}
debrief-carried = { $count ->
    [zero] لم يتوقف عليها قرار لاحق.
    [one] توقف عليها قرار لاحق واحد.
    [two] توقف عليها قراران لاحقان.
    [few] توقفت عليها { $count } قرارات لاحقة.
    [many] توقف عليها { $count } قرارًا لاحقًا.
   *[other] توقف عليها { $count } قرار لاحق.
}
debrief-cash = النقد معها ومن دونها
debrief-cash-own = كما كان
debrief-cash-without = من دونها
debrief-cash-sentence = في النهاية { $own } كما كان، و{ $without } من دونها.

debrief-of = مراجعة: { $title }
debrief-score = العلامة
debrief-par = مقارنةً بالمرجع
debrief-made = من أين جاءت
debrief-moments = نقاط التحول
debrief-what-if = ماذا لو؟
debrief-reflection = التأمل

# العلامة.
debrief-rungs = يلعب الآن لاعبون معروفو المهارة نسختك: انتهى { $played } من { $all }.
debrief-mark = العلامة
debrief-mark-note = المطلوب { $pass }
debrief-outcome = النتيجة
debrief-counts = وزنها { $share }
debrief-competence = { $points } · { $level }
debrief-below-floor = دون الحد الأدنى { $floor }
debrief-seen = أتيحت الفرصة لـ { $share } من مؤشراتها. اختر مؤشرًا لترى الوقائع التي يستند إليها.
debrief-points = { $points } من النقاط
debrief-rule = بحسب القاعدة: { $points }
debrief-rule-point = { $points } من النقاط عند { $reading }

# مقارنةً بلاعبين معروفي المهارة.
debrief-par-own = أنت
debrief-par-cash = النقد يومًا بيوم
debrief-par-sentence = في النهاية كان لديك { $own }، ولدى المبتدئ { $novice }، ولدى اللاعب المتمكن { $competent }، ولدى الخبير { $expert }.
debrief-par-text = لعب الجميع النسخة نفسها: المشترون أنفسهم، وفحوص الجمارك نفسها، والصدمات نفسها. ينخفض النقد ما دامت البضاعة في الطريق، فانظر أين ينتهي.

# نقاط التحول.
debrief-timeline = أيامك من أولها إلى آخرها
debrief-timeline-text = فوق الخط مكسب وتحته خسارة. وكلما كبرت العلامة كان أثر ذلك اليوم أكبر.
debrief-without = ماذا لو لم أفعل ذلك؟

# ماذا لو؟
debrief-day = يوم الجولة
debrief-day-earlier = إلى يوم القرار السابق
debrief-day-later = إلى يوم القرار التالي
debrief-day-none = لم يُتخذ قرار في هذا اليوم.
debrief-was-refused = رفضته القواعد.
debrief-leave-out = استبعاد
debrief-put-back = إعادة
debrief-change = تغيير الأرقام
debrief-changes = تغييراتك
debrief-changes-none = اختر يومًا، ثم استبعد قرارًا أو أعطه أرقامًا أخرى.
debrief-left-out = مستبعد: { $decision }
debrief-instead = بدلًا منه: { $decision }
debrief-clear = إزالة كل التغييرات
debrief-try = إعادة الجولة بهذه التغييرات
debrief-trying = تُعاد الجولة الآن بتغييراتك.
debrief-stop = إيقاف
debrief-other-changes = هذا ما نتج عن التغييرات التي جُرّبت من قبل، وقد عُدّلت بعد ذلك.
debrief-edit-refused = في { $date } كانت القواعد سترفضه. { $why }
debrief-edit-stale = لم يعد هذا القرار في الجولة. أزل التغيير واختر من جديد.
debrief-came = كان الربح بعد فترة الاستمرار سيبلغ { $changed } بدلًا من { $was }.
debrief-figure = البند
debrief-was = كما كان
debrief-changed = مع التغييرات
debrief-difference = الفرق
debrief-what-if-cash = النقد في الجولتين
debrief-came-cash = في النهاية { $was } كما كان، و{ $changed } مع التغييرات.
debrief-dropped = قرارات لم تعد ممكنة
debrief-dropped-none = أمكن اتخاذ سائر قراراتك كما من قبل.
debrief-lost = ما كان يرد عليه لم يعد موجودًا.
debrief-days-differ = الأيام المختلفة
debrief-days-same = لا يوم يختلف.
debrief-date = التاريخ
debrief-cash-was = النقد
debrief-cash-changed = النقد بعد التغيير
debrief-units-was = الوحدات
debrief-units-changed = الوحدات بعد التغيير

# التأمل.
debrief-reflection-text = تُحفظ إجاباتك في سجل جولتك. لا تصححها آلة، وقد يقيّمها مقيّم.
debrief-answer = إجابتك عن السؤال { $place }
debrief-save = حفظ الإجابة
debrief-save-of = حفظ الإجابة عن السؤال { $place }
debrief-saved = حُفظت في سجل جولتك.
debrief-unsaved = لم تُحفظ بعد.
debrief-unfit = لا يمكن حفظ هذا: اكتب نصًا عاديًا لا يزيد عدد أحرفه على { $most }.
debrief-no-question = إجابات عما لم يعد في الجولة
debrief-rated-whole = الإجابات كلها معًا
debrief-rating = { $level } ({ $number } من 4) · { $author } · { $date }
debrief-rating-outdated = تغيرت الإجابة بعد ذلك، فلا يُحتسب هذا التقييم.
debrief-rating-of-other = أُعطي لجولة أخرى، فلا يُحتسب هذا التقييم.
debrief-ratings-unreadable = توجد تقييمات مع هذه الجولة، لكن ملفها عُدّل أو تتعذر قراءته، فلا تُعرض.
