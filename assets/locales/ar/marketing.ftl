# التسويق: مال كل يوم بحسب القناة، وما يجلبه.

marketing-no-market = ليس لك حساب بائع هنا بعد. ادخل السوق أولًا.
marketing-no-range = لا منتج في تشكيلتك في هذه السوق بعد. أضف واحدًا أولًا.
marketing-no-channels = لا قناة يمكن حجزها في هذه السوق.
marketing-go-market = إلى السوق
marketing-go-product = إلى المنتج
marketing-go-pricing = افتح عرضًا في التسعير
marketing-go-logistics = أرسل بضاعة في اللوجستيات
marketing-go-card = املأ بطاقة المنتج
marketing-go-compliance = قرّر كيف تستأذن في الامتثال

marketing-order-title = كم يجوز أن يكلف الطلب
marketing-no-listing = بلا عرض مفتوح لا يُعلن عن شيء ولا تُصرف ميزانية.
marketing-nothing-ready = لم يبق ما يُرسل. تُوقف السوق الإلكترونية إعلاناتك حتى تصل بضاعة.
marketing-left = يبقى من الطلب
marketing-cost-order = إعلان لكل طلب
marketing-orders-28 = الطلبات في 28 يومًا
marketing-order-text = الإعلان يجدي ما دام الطلب الذي يجلبه يكلف أقل مما يبقى منه. طلبات الزبائن الدائمين والبحث تأتي بلا إعلان.

# قناة.
marketing-off = متوقفة
marketing-a-day = { $amount } في اليوم
marketing-terms = { $price } للنقرة؛ وقيمة النقرة { $worth } من زيارة عادية.
marketing-clicks = النقرات في اليوم نحو { $clicks } (من { $low } إلى { $high })، والحد الأقصى المتاح { $most }.
marketing-clicks-sure = النقرات في اليوم نحو { $clicks }، والحد الأقصى المتاح { $most }.
marketing-clicks-none = النقرات المتاحة في اليوم نحو { $most } على الأكثر؛ أولاها بالسعر المعلن، وكل نقرة بعدها أغلى.
marketing-budget = الميزانية في اليوم
marketing-budget-of = الميزانية في اليوم: { $channel }
marketing-brought = { $orders ->
    [zero] آخر 28 يومًا: { $amount }، النقرات { $clicks }، ولا طلب.
    [one] آخر 28 يومًا: { $amount }، النقرات { $clicks }، وطلب واحد.
    [two] آخر 28 يومًا: { $amount }، النقرات { $clicks }، وطلبان.
    [few] آخر 28 يومًا: { $amount }، النقرات { $clicks }، و{ $orders } طلبات.
    [many] آخر 28 يومًا: { $amount }، النقرات { $clicks }، و{ $orders } طلبًا.
   *[other] آخر 28 يومًا: { $amount }، النقرات { $clicks }، و{ $orders } طلب.
}
marketing-set-one = اضبط: { $channel }
marketing-stop-one = أوقف: { $channel }

marketing-total = كل القنوات، في اليوم
marketing-now = المصروف الآن
marketing-entered = كما أدخلت
marketing-share = الإعلان من المبيعات
marketing-unchanged = هذه هي الميزانيات الجارية. غيّر واحدة لترى ما قد تجلبه.
marketing-set = اضبط هذه الميزانيات
marketing-stop-all = أوقفها كلها

marketing-agents = وكلاء الشراء الأذكياء
marketing-card-of = { $made } من { $all } خطوات
marketing-agents-text = بعض المشترين يتركون الاختيار لوكيل ذكاء اصطناعي. لا يقرأ إعلانًا، بل بطاقات المنتجات فقط: البطاقة الأوفى تصل إليهم، والميزانية لا تصل.
marketing-agents-full = بعض المشترين يتركون الاختيار لوكيل ذكاء اصطناعي. لا يقرأ إعلانًا، بل بطاقات المنتجات فقط، وبطاقتك كاملة.
marketing-consent-text = إعلانات شبكات التواصل والبث المباشر والمؤثرين والبحث تصيب أكثر كلما عُرف عن الناس أكثر. البيانات المأخوذة بلا سؤال أقوى أثرًا، وقد تجلب غرامة. أما مواضع السوق الإلكترونية نفسها فلا تحتاج إلى بيانات.

# فوق الخريطة.
marketing-budgets = الميزانيات الجارية
marketing-budgets-empty = لا ميزانية جارية. أدخل واحدة في العمود الجانبي: بضع نقرات في اليوم تُظهر ما تفعله النقرة.
marketing-budgets-sentence = نقرات آخر 28 يومًا وطلباتها. إن زادت الكلفة على ما يبقى من الطلب خسرت مالًا مع كل طلب.
marketing-col-channel = القناة
marketing-col-daily = في اليوم
marketing-col-clicks = النقرات
marketing-col-orders = الطلبات
marketing-tile-daily = ميزانية كل يوم
marketing-tile-orders = طلبات من الإعلان
marketing-tile-part = حصتها من الطلبات
marketing-28-days = آخر 28 يومًا
marketing-funnel = من النقرة إلى الطلب، آخر 28 يومًا
marketing-funnel-orders = { $orders } ({ $share })
marketing-funnel-empty = لا نقرة ولا طلب في آخر 28 يومًا. افتح عرضًا وراءه بضاعة، ثم حدد ميزانية.
marketing-funnel-sentence = طلبات البحث والزبائن الدائمين تأتي بلا إعلان؛ والعرض الذي يبيع يسهل العثور عليه أيضًا.
marketing-unpaid = طلبات بلا إعلان
marketing-chart-spending = المصروف على الإعلان
marketing-chart-spending-sentence = { $total } منذ البداية. ولا يُصرف شيء في أيام لا يمكن فيها إرسال شيء.
marketing-chart-orders = الطلبات يومًا بيوم
marketing-all-orders = كل الطلبات
marketing-paid-orders = من الإعلان
marketing-chart-orders-sentence = كل الطلبات، ومنها ما جلبه الإعلان.
