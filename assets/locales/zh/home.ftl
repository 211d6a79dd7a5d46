# 主页与任务简报。

home-tagline = 把店开到国境之外。做决定，看结果，弄明白为什么。
home-continue = 继续经营
home-no-runs = 你还没有开过局。从“第一家店”开始吧：几分钟内，它会一步步带你做成第一单。
home-open-text = 打开 U 盘里或别人发来的一局：输入文件所在位置。
home-open-path = 文件路径（.dhow）
home-open = 打开
home-run-day = 第 { $day } 天，共 { $days } 天，题卷 { $form }
home-run-over = 已结束，题卷 { $form }
home-practice = 练习
home-assessed = 考核
home-begin = 新开一局
home-kind = 本局类型
home-practice-text = 可以撤回决定，也可以退回前几天。记录里会注明你这样做过。
home-assessed-text = 和真实生意一样，什么都不能撤回。老师要求考核时选这个。
home-begin-verb = 开始：{ $title }
briefing-start = 开始这一局
briefing-go-on = 继续
briefing-none = 这个场景没有任务简报。
