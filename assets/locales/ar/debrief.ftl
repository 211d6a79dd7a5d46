# مراجعة الجولة.

debrief-title = من أين جاءت النتيجة
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
