### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = 很快您可以用自己的語言收到{ $place }的危險警報。
preparedness-alerts-act-now = 您可以用自己的語言收到{ $place }的危險警報。
preparedness-alerts-channels = 警報透過手機、廣播和社區團體發出。
preparedness-alerts-choose = 請選擇您最懂的語言。
preparedness-alerts-free = 警報是免費的。您可以隨時停止接收。
preparedness-alerts-call = 選擇語言，請撥打{ $contact }。
    .radio = 選擇語言，請撥打這個號碼：{ $contact }。重複一遍號碼：{ $contact }。

preparedness-drill-watch = { $place }的人們很快將進行緊急應變演練。
preparedness-drill-act-now = { $place }的人們正在進行緊急應變演練。沒有真正的危險。
preparedness-drill-cancel = { $place }的人們現在不進行緊急應變演練。
preparedness-drill-all-clear = { $place }的緊急應變演練已經結束。
preparedness-drill-sirens = 您可能會聽到警報聲，看到救援人員。
preparedness-drill-take-part = 如果願意，您可以參加。歡迎所有人。

preparedness-risk-act-now = 請了解{ $place }有哪些危險。
preparedness-risk-ask = 請向熟悉當地的人詢問哪些地方危險。
preparedness-risk-safe-place = 請找好最近的安全地點，以及到那裡的兩條路。
preparedness-risk-signals = 請了解各種警報聲和標誌的意思。

preparedness-plan-act-now = 請在緊急情況到來之前，在{ $place }做好準備。
preparedness-plan-meet = 請和家人約定在哪裡會合。
preparedness-plan-numbers = 請把重要的電話號碼寫在紙上。
preparedness-plan-bag = 請準備一個背包，裝入水、食物、藥品、手電筒和保暖衣物。
preparedness-plan-others = 請想好怎樣幫助嬰兒、老人和行動不便的人。
    .sms = 請想好怎樣幫助嬰兒和老人。
