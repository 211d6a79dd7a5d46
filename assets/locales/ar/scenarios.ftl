# عناوين السيناريوهات، وجملة لكل منها: على ماذا يدرّب وأين.

scenario-andes-parcels-title = طرود الأنديز
scenario-andes-parcels-summary = نصف سنة بين ستين مجالًا في أمريكا اللاتينية: اختيار متأنٍّ، وأوراق، وتصميم خاص.

scenario-corridor-trade-title = تجارة الممر
scenario-corridor-trade-summary = تصدير أغذية وأقمشة وحرف برًا على ساحل غرب أفريقيا: جودة وأوراق وحدود.

scenario-desert-festival-title = عيد الصحراء
scenario-desert-festival-summary = شهر عيد واحد يقرر كل شيء في الشرق الأوسط وشمال أفريقيا: العدّ رجوعًا من موعد.

scenario-first-shop-title = المتجر الأول
scenario-first-shop-summary = المراحل التسع مرة واحدة، بمنتجات قليلة وسوق واحدة في غرب أفريقيا: من هنا تبدأ.

scenario-harbour-live-title = الميناء مباشرة
scenario-harbour-live-summary = بث مباشر وموضات وتقليد سريع في جنوب شرق آسيا: التوقيت والقناة والتميّز.

scenario-lake-market-title = سوق البحيرة
scenario-lake-market-summary = محفظة الهاتف وبضائع شمسية كبيرة الحجم وطريق طويل في شرق أفريقيا: الشحن والأوراق.

scenario-monsoon-bazaar-title = بازار الأمطار الموسمية
scenario-monsoon-bazaar-summary = هوامش ضيقة ونقد عند الباب وأمطار في جنوب آسيا: كلفة دقيقة وطرود مرفوضة أقل.

scenario-river-coast-title = ساحل الأنهار
scenario-river-coast-summary = عملة مستقرة ومشترون يقرؤون الفرنسية في غرب أفريقيا: لغات ورفض ومنشأ إقليمي.

scenario-steppe-road-title = طريق السهوب
scenario-steppe-road-summary = لا ساحل في آسيا الوسطى: قطار أو شاحنة، ومركز خارجي، وخطر العملة.
