# السوق: أي أسواق، وإلى أي عمق.

market-enter-title = دخول السوق: { $market }
market-enter-text = فتح حساب بائع هو الخطوة الأولى. انظر في الشروط قبل أن تدفع ثمنه.
market-enter-verb = ادخل { $market }
market-kind = نوع السوق
market-fee = رسم على كل دفعة
market-refusal-cod = طرود تُرفض عند الباب
market-speak = { $share } من المشترين
market-research = بحث عن الطلب
market-demand = الطلبات في الأسبوع، كل البائعين
market-demand-range = { $mid } (المرجح { $low } إلى { $high })
market-known-by = مصدر الرقم
market-outlook = الأسابيع الأربعة القادمة
market-research-due = يصل بحثك في { $date }.
market-research-verb = اشترِ البحث
market-reports = تقارير تجارية
market-reports-text = بعض التقارير مجاني. هذان باشتراك شهري، وينذرانك بما سيأتي قبل غيرهما. وليس كل ما يقولانه يصدق.
market-subscribe = اشترك
market-unsubscribe = ألغِ الاشتراك
market-centre-text = فريق وصالة عرض ومستودع لك في السوق. كل واحد يقوم على ما قبله، وإيجاره يُدفع كل يوم.
market-centre-month = { $amount } في الشهر
market-centre-open = افتح
market-centre-close = أغلق
market-leave = مغادرة هذه السوق
market-leave-text = تُغلق عروضك. وتبقى البضاعة والمال حيث هما حتى تعود إليهما.
market-leave-verb = غادر { $market }
market-products = منتجات هذه السوق
market-ordinary-day = يوم عادي
market-interest-sentence = مؤشر البحث عن { $product } اليوم { $now }، وكان قبل أربعة أسابيع { $before }. واليوم العادي 100.
market-seasons = المواسم وذروات البيع
market-no-seasons = لا موسم معروف هنا.
market-seasons-sentence = كم يزيد إنفاق المشترين ما دام الموسم. يجب أن تكون البضاعة هناك قبل أن يبدأ.
season-now = الآن
season-begins = { $days ->
    [zero] اليوم، { $date }
    [one] غدًا، { $date }
    [two] بعد يومين، { $date }
    [few] بعد { $days } أيام، { $date }
    [many] بعد { $days } يومًا، { $date }
   *[other] بعد { $days } يوم، { $date }
}
season-lift = { $days ->
    [zero] زيادة { $lift }
    [one] زيادة { $lift } ليوم واحد
    [two] زيادة { $lift } ليومين
    [few] زيادة { $lift } لمدة { $days } أيام
    [many] زيادة { $lift } لمدة { $days } يومًا
   *[other] زيادة { $lift } لمدة { $days } يوم
}
market-news = التقارير
market-no-news = لم يُذكر شيء بعد.
market-report = { $source }، { $on }: { $what }. الموعد المتوقع: { $date }.
