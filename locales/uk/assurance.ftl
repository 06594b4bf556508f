### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Скоро допомогу отримають усі в районі { $place }.
assurance-act-now = Допомога в районі { $place } для всіх.
assurance-cancel = Обіцянку про допомогу в районі { $place } відкликано.
assurance-all-clear = Екстрена допомога в районі { $place } закінчилася.
assurance-everyone = Не важливо, звідки ви.
assurance-no-papers = У вас не питатимуть документів.
assurance-authority = { $issuer } має право це обіцяти.

assurance-clinic-act-now = Клініки в районі { $place } лікують усіх.
assurance-shelter-act-now = Прихистки в районі { $place } відкриті для всіх.
assurance-clinic-go = Якщо ви хворі або поранені, будь ласка, ідіть туди.
assurance-shelter-families = Родини можуть бути там разом.
assurance-not-told = Ніхто там не скаже іншим, що ви приходили.
