# النتيجة.

result-look-back = راجع الجولة
result-title = النتيجة: { $title }
result-insolvent = اضطر المتجر إلى الإغلاق في اليوم { $day }: عجز عن سداد ديونه.
result-sentence = نتيجتك فوق رأس المال { $profit }. بين لاعبين معروفي المهارة على هذا النموذج نفسه تساوي { $score } من 100 نقطة.
result-playing = لاعبون معروفو المهارة يلعبون نموذجك الآن …
result-score = النقاط
result-of-100 = من 100
result-profit = الربح بعد المتابعة
result-orders = الطلبات
result-refused = رُفض عند الباب: { $count }
result-on-time = في الموعد
result-delivered = سُلّم: { $count }
result-stars = النجوم
result-reviews = { $count ->
    [zero] لا آراء
    [one] رأي واحد
    [two] رأيان
    [few] { $count } آراء
    [many] { $count } رأيًا
   *[other] { $count } رأي
}
result-penalties = الغرامات
result-ladder = الربح بين لاعبين معروفي المهارة
result-you = أنت
result-ladder-sentence = { $days ->
    [zero] لعب الجميع النموذج نفسه وبالحظ نفسه.
    [one] لعب الجميع النموذج نفسه وبالحظ نفسه. بعد اليوم الأخير يتابع لاعب متمكن إدارة كل متجر يومًا واحدًا، فلا يربح أحد من مستودع مليء ولا من تصفية.
    [two] لعب الجميع النموذج نفسه وبالحظ نفسه. بعد اليوم الأخير يتابع لاعب متمكن إدارة كل متجر يومين، فلا يربح أحد من مستودع مليء ولا من تصفية.
    [few] لعب الجميع النموذج نفسه وبالحظ نفسه. بعد اليوم الأخير يتابع لاعب متمكن إدارة كل متجر { $days } أيام، فلا يربح أحد من مستودع مليء ولا من تصفية.
    [many] لعب الجميع النموذج نفسه وبالحظ نفسه. بعد اليوم الأخير يتابع لاعب متمكن إدارة كل متجر { $days } يومًا، فلا يربح أحد من مستودع مليء ولا من تصفية.
   *[other] لعب الجميع النموذج نفسه وبالحظ نفسه. بعد اليوم الأخير يتابع لاعب متمكن إدارة كل متجر { $days } يوم، فلا يربح أحد من مستودع مليء ولا من تصفية.
}
result-cash = النقد
result-capital = رأس المال في البداية
result-cash-sentence = بدأ النقد في بلدك وفي المحافظ عند { $from }، وكان أدناه { $least }، وانتهى عند { $to }.
result-books = الأرباح والخسائر
result-account = الحساب
result-amount = المبلغ
result-exchange = فروق أسعار الصرف
result-book-profit = الربح في الدفاتر
result-books-text = بالعملة الوطنية وبسعر كل يوم. وما بقي من بضاعة يُحسب بكلفته.
result-funnel = إلى أين انتهت الطلبات
result-step-delivered = سُلّمت
result-step-late = منها متأخرة
result-step-refused = رُفضت عند الباب
result-step-lost = فُقدت أو صودرت
result-step-refunded = رُدّ مبلغها أو استُرد
result-step-reviewed = كُتب عنها رأي
