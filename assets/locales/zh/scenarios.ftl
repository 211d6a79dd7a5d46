# 场景标题，以及一句话说明：练什么、在哪里。

scenario-andes-parcels-title = 安第斯包裹
scenario-andes-parcels-summary = 拉丁美洲，半年，六十个品类：慎重选品、备齐文件、自主设计。

scenario-corridor-trade-title = 走廊贸易
scenario-corridor-trade-summary = 西非沿海，公路出口食品、布料和手工艺品：质量、文件、边境。

scenario-desert-festival-title = 沙漠节日
scenario-desert-festival-summary = 中东和北非，一个节日月定全年：从一个日期倒排计划。

scenario-first-shop-title = 第一家店
scenario-first-shop-summary = 西非一个市场，商品不多，九个环节走一遍：从这里开始。

scenario-harbour-live-title = 海港直播
scenario-harbour-live-summary = 东南亚，直播、爆款和快速仿款：时机、渠道、做出差别。

scenario-lake-market-title = 湖区市场
scenario-lake-market-summary = 东非，手机钱包、体积大的太阳能和农资、漫长的内陆运输：运费与文件。

scenario-monsoon-bazaar-title = 季风集市
scenario-monsoon-bazaar-summary = 南亚，薄利、货到付款和雨季：把成本算准，把拒收降下来。

scenario-river-coast-title = 河流海岸
scenario-river-coast-summary = 西非，货币稳定、买家读法语：语言、拒收、区域原产地。

scenario-steppe-road-title = 草原之路
scenario-steppe-road-summary = 中亚，没有海岸，两道边境、一条铁路：线路选择、海外中心、汇率风险。
