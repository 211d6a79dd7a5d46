# أسماء الكلمات التي تقوم عليها القواعد: `<list>-<word>`؛ و`-text` يقول معنى الكلمة ومتى تُختار.

category-electronics-acc = ملحقات إلكترونية
category-fashion = أزياء
category-beauty = تجميل
category-home = منزل
category-mother-baby = الأم والطفل
category-auto-parts = قطع سيارات ودراجات
category-solar-energy = طاقة شمسية
category-agri-inputs = مستلزمات زراعية
category-handicrafts = حرف يدوية
category-food = أغذية

origin-south-china = جنوب الصين
origin-region = بلد مجاور
origin-home = البلد الأم

mode-postal = طرد بريدي صغير
mode-postal-text = طرد واحد في كل مرة بالبريد: الأرخص للبضائع الخفيفة، لكنه بطيء وصعب التتبع. للأسعار المنخفضة والمشتري الصبور.
mode-ecom-line = خط طرود تجاري
mode-ecom-line-text = خط طرود خاص بوكيل شحن، جوًا أو برًا: أسرع من البريد وأوضح تتبعًا. الخيار المعتاد للطلبات المفردة.
mode-express = شحن سريع
mode-express-text = من الباب إلى الباب خلال أيام وبأعلى سعر. للبضائع الغالية أو الخفيفة أو المستعجلة.
mode-air-cargo = شحن جوي
mode-air-cargo-text = بضائع بالجملة جوًا إلى مستودع: نحو أسبوع، وغالٍ بالكيلوغرام. لتجديد المخزون قبل الذروة.
mode-sea-lcl = بحر، حاوية مشتركة
mode-sea-lcl-text = جزء من حاوية يُحسب بالمتر المكعب: الأرخص بالجملة، ويستغرق أسابيع. للبضائع ثابتة المبيع.
mode-truck = شاحنة مشتركة
mode-truck-text = بضائع بالجملة برًا عبر الحدود. وسط بين البحر والجو في الوقت والسعر، حيث يوجد طريق.
mode-rail = قطار، حاوية مشتركة
mode-rail-text = جزء من حاوية بالقطار يُحسب بالمتر المكعب. أسرع من البحر إلى الأسواق البعيدة عن الموانئ.

leg-road = طريق بري
leg-port = ميناء
leg-ocean = بحر
leg-air = رحلة جوية
leg-rail = سكة حديد
leg-border = حدود
leg-parcel-hub = مركز فرز الطرود

method-cod = الدفع عند الاستلام
method-cod-text = يدفع المشتري للمندوب. كثيرون لا يثقون بغيره، لكن الطرود المرفوضة أكثر والمال يتأخر.
method-mobile-money = محفظة الهاتف
method-mobile-money-text = دفع من حساب على الهاتف. شائع حيث تقل البطاقات؛ سريع ورفض الطرود معه قليل.
method-card = بطاقة
method-card-text = بطاقة ائتمان أو خصم. مال سريع برسوم أعلى، وتُسترد بعض المدفوعات بعد أسابيع.
method-bank-transfer = تحويل مصرفي
method-bank-transfer-text = يحوّل المشتري المبلغ قبل الإرسال. رسوم قليلة، وقليل من المشترين يفضلونه.
method-instalment = الدفع بالتقسيط
method-instalment-text = اشترِ الآن وادفع لاحقًا: تدفع لك الشركة ويسدد لها المشتري. يزيد بيع السلع الغالية برسوم عالية.
method-voucher = قسيمة نقدية
method-voucher-text = قسيمة يدفعها المشتري نقدًا في منفذ. تصل إلى من لا حساب مصرفيًا لهم.

channel-marketplace-ads = إعلانات السوق الإلكترونية
channel-marketplace-ads-text = مواضع مدفوعة في بحث السوق الإلكترونية، يراها من يوشك أن يشتري. بداية جيدة.
channel-social = شبكات التواصل
channel-social-text = إعلانات بين المنشورات: نقرات رخيصة ممن لم يكونوا يبحثون. لما يعجب من أول نظرة.
channel-livestream = بث مباشر
channel-livestream-text = مقدّم يعرض البضاعة مباشرة. قوي في أسواق وضعيف في غيرها: انظر أولًا إلى ملاءمته للسوق.
channel-influencer = مؤثرون
channel-influencer-text = شخص معروف يوصي بالبضاعة. غالٍ بالنقرة، لكنه يجلب الثقة.
channel-search = إعلانات البحث
channel-search-text = إعلانات بجانب نتائج البحث. تصل إلى من يعرف ما يريد؛ ومداها محدود.

duty-terms-dap = DAP، الرسوم عند الباب
duty-terms-dap-text = يدفع المشتري الرسوم والضريبة عند وصول الطرد. لا شيء عليك، لكن المشتري المتفاجئ يرفض الطرد.
duty-terms-ddp = DDP، الرسوم مدفوعة
duty-terms-ddp-text = تدفع الرسوم والضريبة قبل التسليم، بتسجيل ضريبي أو عبر مخلّص. فتقل الطرود المرفوضة.

incoterm-exw = EXW، تسليم المصنع
incoterm-exw-text = تستلم البضاعة من المصنع وتخلّص تصديرها بنفسك. أدنى سعر وأكثر التكاليف عليك.
incoterm-fob = FOB، على ظهر السفينة
incoterm-fob-text = يخلّص المورّد التصدير ويوصل البضاعة إلى الميناء؛ والشحن عليك. الخيار المعتاد.
incoterm-cif = CIF، الشحن مدفوع
incoterm-cif-text = يشحن المورّد البضاعة ويؤمّنها حتى السوق. عمل قليل، لكنك لا تختار الطريق.

habit-price-hunter = صائد الأسعار
habit-price-hunter-text = يقارن كل شيء ويأخذ أرخص عرض.
habit-pragmatic = مشترٍ عملي
habit-pragmatic-text = يوازن بين السعر ومدة التسليم والتقييمات.
habit-trust-seeker = طالب الثقة
habit-trust-seeker-text = يدفع أكثر لتقييمات جيدة وشارة وبائع معروف.
habit-urgent = مشترٍ مستعجل
habit-urgent-text = يدفع مقابل التسليم السريع.
habit-ai-delegator = الشراء بوكيل ذكي
habit-ai-delegator-text = يترك الاختيار لوكيل ذكاء اصطناعي يقرأ بطاقات المنتجات ولا يرى الإعلانات.

language-role-national = اللغة الوطنية
language-role-second = لغة ثانية
language-role-trade = لغة التجارة

paper-conformity = شهادة مطابقة
paper-conformity-text = تثبت أن البضاعة تطابق مواصفات السوق. بدونها قد توقفها الجمارك.
paper-battery-transport = اختبار نقل البطاريات
paper-battery-transport-text = تقرير اختبار UN 38.3 الذي لا يقبل الناقلون بطاريات الليثيوم بدونه.
paper-radio = اعتماد لاسلكي
paper-radio-text = اعتماد طراز كل ما يبث موجات لاسلكية: بلوتوث وواي فاي وهاتف محمول.
paper-cosmetic = إخطار مستحضرات تجميل
paper-cosmetic-text = يُعلم السلطة الصحية بمكونات مستحضر التجميل قبل بيعه.
paper-food = إذن استيراد أغذية
paper-food-text = إذن سلطة الغذاء بالاستيراد والبيع. بدونه تُحتجز الأغذية عند الحدود.
paper-child-safety = شهادة سلامة الطفل
paper-child-safety-text = اختبارات الألعاب ومنتجات الرضّع: القطع الصغيرة والمواد الضارة.
paper-plant-health = شهادة صحة نباتية
paper-plant-health-text = تثبت خلو البذور والنباتات من الآفات. تصدر في بلد المنشأ.
paper-energy-label = ملصق الطاقة
paper-energy-label-text = يبين كم يستهلك الجهاز. مطلوب للمصابيح والأجهزة المنزلية.
paper-agrochemical = تسجيل مبيدات
paper-agrochemical-text = موافقة وزارة الزراعة على المبيدات والأسمدة.
paper-label = ملصق بلغة السوق
paper-label-text = ملصق بلغة المشترين فيه البيانات التي يحددها القانون.

return-reason-not-as-described = مخالف للوصف
return-reason-damaged = تالف
return-reason-wrong-item = سلعة خاطئة
return-reason-wrong-size = مقاس خاطئ
return-reason-changed-mind = غيّر رأيه

life-steady = مستقر
life-steady-text = الطلب يكاد لا يتغير بين الشهور.
life-growing = في نمو
life-growing-text = الطلب يرتفع ببطء: فيه متسع لمن يبكر.
life-fading = في تراجع
life-fading-text = الطلب ينخفض ببطء: اطلب كميات قليلة كل مرة.
life-fad = موضة عابرة
life-fad-text = الطلب يقفز ثم يختفي خلال شهور. اخرج قبل ذلك.

conduct-follower = تابع
conduct-follower-text = يخفض سعره بعض الشيء حين يبيع غيره بأقل منه.
conduct-copycat = مقلّد
conduct-copycat-text = يأتي بنسخة مشابهة بعد أسابيع من نجاح غيره.
conduct-price-warrior = محارب أسعار
conduct-price-warrior-text = أرخص بقليل دائمًا، حتى حدود كلفته. لا تتبعه إلى هناك.
conduct-premium-brand = علامة راقية
conduct-premium-brand-text = معروفة وغالية وعالية التقييم؛ نادرًا ما تغيّر سعرها.

directory-front-page = الصفحة الأولى
directory-front-page-text = أول صفحة في منصة التوريد: مجانية، ويراها كل بائع آخر أيضًا.
directory-platform = بحث المنصة
directory-platform-text = بقية الصفحات والمرشحات: يوم واحد وكلفة تكاد لا تُذكر، وأسماء أكثر.
directory-fair = معرض تجاري
directory-fair-text = أجنحة معرض تجاري: الطريق الأغلى، لكنك تلتقي المصنّعين.
directory-agent = وكيل توريد
directory-agent-text = وكيل يعرف ورشًا ليست على الإنترنت، مقابل أجر. أسماء لا يعرفها إلا قليل من البائعين.

probe-sample = عينة
probe-sample-text = بضع قطع تُفحص عن قرب: فكرة عن نسبة العيوب. تستحق قبل كل طلب أول.
probe-audit = تدقيق المصنع
probe-audit-text = مدقق يزور العنوان: هل هو مصنع، وهل الأوراق أصلية، وما الجودة؟ قبل الطلبات الكبيرة.
probe-registry = السجل التجاري
probe-registry-text = هل الشركة موجودة والتصنيع من نشاطها؟ رخيص، ويخطئ أحيانًا.
probe-documents = التحقق من الشهادات
probe-documents-text = سؤال الجهة المصدرة هل شهادات المورّد أصلية. قبل أن تعتمد على تقرير اختباره.
probe-references = مشترون سابقون
probe-references-text = مكالمات مع زبائن سابقين: كم مرة تأخرت البضاعة. قبل موسم لا ينتظر.

news-source-ministry-gazette = الجريدة الرسمية
news-source-ministry-gazette-text = القانون كما يُنشر: متأخر، ويكاد يصدق دائمًا.
news-source-central-bank = البنك المركزي
news-source-central-bank-text = يتكلم عن العملة في آخر لحظة، ويصدق.
news-source-port-authority = سلطة الموانئ
news-source-port-authority-text = تعلن متاعب الموانئ والطرق؛ موثوقة.
news-source-platform-notice = إشعار السوق الإلكترونية
news-source-platform-notice-text = ما تعلنه السوق الإلكترونية عن قواعدها ورسومها؛ موثوق.
news-source-trade-press = صحافة التجارة
news-source-trade-press-text = تخبر مبكرًا وتصيب أكثر مما تخطئ. باشتراك.
news-source-chamber = غرفة التجارة
news-source-chamber-text = تسمع مبكرًا بخطط الوزارات؛ صادقة غالبًا. باشتراك.
news-source-social-media = شبكات التواصل
news-source-social-media-text = أول من يعلم، وكثيرًا ما تخطئ.
news-source-forum = منتدى البائعين
news-source-forum-text = شائعات بين البائعين: مبكرة جدًا، وخطؤها أكثر من صوابها.

skill-idle = لا يفعل شيئًا
skill-idle-text = يحتفظ برأس المال ولا يتاجر أبدًا.
skill-random = لاعب عشوائي
skill-random-text = يقرر بالنرد.
skill-novice = مبتدئ
skill-novice-text = يلعب كما يلعب كثير من المبتدئين: يأخذ ما يبدو جيدًا ولا ينظر أبعد.
skill-rule-of-thumb = قاعدة بسيطة
skill-rule-of-thumb-text = يبيع ما يبيعه كثيرون، بالكلفة مع هامش معتاد.
skill-competent = لاعب متمكن
skill-competent-text = يحسب قبل كل قرار ويتحقق من المورّدين.
skill-expert = خبير
skill-expert-text = يفعل كل ما يربح: بحث وتفاوض وأوراق وتوقيت.

stage-market = السوق
stage-market-question = أي أسواق، وإلى أي عمق؟
stage-product = المنتج
stage-product-question = ماذا تبيع هناك، وماذا تترك؟
stage-sourcing = التوريد
stage-sourcing-question = من يصنعه، وهل يوثق به؟
stage-pricing = التسعير
stage-pricing-question = بأي سعر، وبأي وعد؟
stage-marketing = التسويق
stage-marketing-question = كيف يعرف به المشترون، وبأي كلفة؟
stage-logistics = اللوجستيات
stage-logistics-question = كيف تصل البضاعة، ومتى يُجدد المخزون؟
stage-compliance = الامتثال
stage-compliance-question = أي أوراق ورسوم وتسجيلات؟
stage-payments = المدفوعات
stage-payments-question = كيف يدفع المشترون، وكيف يعود المال؟
stage-service = الخدمة
stage-service-question = ماذا يريد الزبائن، وما المنصف؟

chain-part-designer = مصمم
chain-part-designer-text = يرسم المنتج.
chain-part-mould-maker = صانع قوالب
chain-part-mould-maker-text = يصنع القوالب التي تُصبّ فيها القطع.
chain-part-component-maker = صانع مكونات
chain-part-component-maker-text = يصنع القطع التي يجمعها المورّد.

grade-desk = بحث مكتبي
grade-desk-text = تقدير أول من أرقام عامة: مجاني، وبعيد عن الدقة.
grade-survey = استطلاع
grade-survey-text = سؤال المتسوقين: بعض المال والأيام لتقدير أضيق بكثير. قبل دخول مجال.
grade-panel = لوحة مشترين
grade-panel-text = تتابع مشترين حقيقيين: أدق رقم، وتوقع لأربعة أسابيع. قبل الطلبات الكبيرة.

centre-stage-team = فريق محلي
centre-stage-team-text = أشخاص في المكان: ثقة أكبر واتصال قبل التسليم، فتقل الطرود المرفوضة.
centre-stage-showroom = صالة عرض
centre-stage-showroom-text = بضاعة تُرى وتُلمس: زيارات وطلبات بالجملة من المحلات والمكاتب. تحتاج إلى فريق.
centre-stage-warehouse = مستودع خاص
centre-stage-warehouse-text = أسرع بيوم وبلا رسم لكل طلب. يجدي حين تكثر الطلبات. يحتاج إلى فريق.

registration-tax = تسجيل ضريبي
registration-tax-text = تُخصم ضريبة الاستيراد من ضريبة المبيعات، ولا يحتاج DDP إلى مخلّص. للبضاعة المخزنة في السوق.
registration-importer = تسجيل مستورد
registration-importer-text = لا حاجة إلى مخلّص يستورد باسمك، وتفتيش الجمارك أقل. يجدي مع الشحنات المنتظمة.
registration-trade-mark = علامة تجارية
registration-trade-mark-text = علامة لك: شكاوى أقل ونسخ مقلدة تتأخر. لما تنوي بيعه طويلًا.
registration-data-office = مكتب البيانات
registration-data-office-text = إبلاغ مكتب حماية البيانات بما تجمعه. يقلل خطر الغرامة.

consent-unasked = بلا سؤال
consent-unasked-text = تُستخدم البيانات بلا استئذان: أفضل أثر للإعلان، وأكبر خطر للغرامة.
consent-notice = إشعار
consent-notice-text = يُبلَّغ الزوار باستخدام البيانات. أثر الإعلان أقل قليلًا، والخطر أصغر.
consent-opt-in = موافقة صريحة
consent-opt-in-text = بيانات من وافقوا فقط. قيمة الإعلان أقل، وخطر الغرامة أصغر ما يكون.

plea-contest = اعتراض
plea-contest-text = تُظهر أوراقك وتنتظر أيامًا وعرضك متوقف. حكيم إن كانت أصلية؛ والخسارة تكلف الضعف.
plea-settle = تسوية
plea-settle-text = تدفع المطالبة وتبيع من اليوم. حكيم إن لم تستطع إثبات حقك.

complaint-state-open = تنتظر ردًا
complaint-state-contested = معترض عليها
complaint-state-won = كُسبت
complaint-state-lost = خُسرت
complaint-state-settled = سُوّيت

purchase-state-in-production = قيد الإنتاج
purchase-state-ready = سُلّمت إلى المركز
purchase-state-forfeited = ضاع العربون
purchase-state-vanished = اختفى المورّد

inspection-none = بلا فحص
inspection-booked = فحص محجوز
inspection-passed = اجتازت الفحص
inspection-sorted = لم تجتز، وفُرزت

shipment-state-under-way = في الطريق
shipment-state-at-customs = في الجمارك
shipment-state-arrived = وصلت
shipment-state-seized = صودرت
shipment-state-lost = فُقدت

fulfilment-local = من داخل السوق
fulfilment-local-text = تخرج الطلبات من مستودع في السوق: تسليم خلال أيام، لكن البضاعة تُرسل إليه أولًا.
fulfilment-direct = من بلد المنشأ
fulfilment-direct-text = كل طلب يخرج من المركز: لا مخزون في الخارج، لكنه أبطأ وأغلى لكل طرد.

order-state-on-way = في الطريق
order-state-delivered = سُلّم
order-state-kept = احتُفظ به
order-state-refused = رُفض
order-state-lost = فُقد
order-state-seized = صودر
order-state-refunded = رُدّ ثمنه

customs-outcome-released = أُفرج عنها
customs-outcome-reassessed = أُعيد تقديرها مع غرامة
customs-outcome-seized = صودرت
customs-outcome-held-unpaid = محتجزة حتى الدفع

finding-missing-paper = ورقة ناقصة
finding-forged-paper = ورقة مزورة
finding-undervalued = قيمة مصرح بها أقل
finding-wrong-heading = بند تعريفة خاطئ

enquiry-kind-product-question = سؤال عن منتج
enquiry-kind-where-is-it = أين طردي؟
enquiry-kind-customs-charge = رسوم عند الباب
enquiry-kind-broken = مكسور أو معيب
enquiry-kind-return = يريد الإرجاع
enquiry-kind-wrong-item = وصلت سلعة خاطئة
enquiry-kind-invoice = يطلب فاتورة

mood-calm = هادئ
mood-annoyed = منزعج
mood-angry = غاضب

response-answer = إجابة
response-answer-text = قل ما هو الواقع. مناسب للأسئلة.
response-apologise = اعتذار
response-apologise-text = اعتذر واشرح. مناسب حين يتأخر الطرد ولا شيء مستحق.
response-replace = استبدال
response-replace-text = أرسل سلعة أخرى من المخزون. منصف لما وصل مكسورًا أو خاطئًا.
response-refund-part = رد جزء
response-refund-part-text = رد جزءًا ودع السلعة للمشتري. للعيوب الصغيرة والرسوم غير المتوقعة.
response-refund-full = رد كامل المبلغ
response-refund-full-text = رد كل شيء. منصف إن كانت السلعة مكسورة أو خاطئة أو مرجعة وفق القانون.
response-deny = رفض
response-deny-text = ارفض مع بيان السبب. منصف فقط إن كانت المطالبة مختلقة أو لا شيء مستحق.
response-escalate = إحالة
response-escalate-text = دع السوق الإلكترونية تقرر. لمطالبات تبدو مختلقة؛ ويستغرق وقتًا.

enquiry-state-open = في الانتظار
enquiry-state-settled = أُجيب عنها
enquiry-state-lapsed = لم يُجب عنها في الوقت

purpose-cash = النقد
purpose-receivable = ذمم مدينة
purpose-inventory = المخزون
purpose-goods-on-way = بضاعة في طريقها للمشترين
purpose-supplier-deposit = عرابين لدى المورّدين
purpose-credit-line = خط الائتمان
purpose-vat-payable = ضريبة قيمة مضافة مستحقة
purpose-capital = رأس المال المدفوع
purpose-fx-clearing = مقاصة الصرف
purpose-sales = المبيعات
purpose-shipping-income = إيراد الشحن
purpose-insurance-claims = تعويضات التأمين
purpose-cost-of-goods = كلفة البضاعة المبيعة
purpose-commission = عمولة السوق الإلكترونية
purpose-payment-fees = رسوم الدفع
purpose-delivery = توصيل الميل الأخير
purpose-parcel-freight = شحن الطرود
purpose-parcel-duty = رسوم على الطرود
purpose-advertising = الإعلان
purpose-storage = التخزين
purpose-research = بحوث السوق
purpose-sourcing-costs = تكاليف التوريد
purpose-content = محتوى العروض
purpose-registration = تسجيلات وأوراق
purpose-penalties = غرامات وتسويات
purpose-staff = موظفو الخدمة
purpose-refunds = مبالغ مردودة
purpose-chargebacks = مدفوعات مستردة
purpose-write-offs = شطب وخسائر
purpose-fx-spread = هامش الصرف
purpose-interest = الفوائد
purpose-insurance = التأمين
purpose-design = تصميم المنتجات
purpose-premises = المركز الخارجي

place-capital = العاصمة
place-interior = الداخل
place-islands = الجزر
place-metro = المدن الكبرى
place-provinces = المحافظات
place-regions = الأقاليم
place-towns = البلدات
place-upcountry = الأرياف البعيدة
place-villages = القرى

tier-lower = دخل منخفض
tier-middle = دخل متوسط
tier-upper = دخل مرتفع
