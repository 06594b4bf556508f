### What each sentence is for, and every variable: locales/en/recovery.ftl.

## Going back

recovery-return-watch = Dibe ku xelk zû karibe vegere { $place }.
recovery-return-act-now = Hûn niha dikarin vegerin { $place }.
recovery-return-cancel = Vegera { $place } niha ne bêxetere ye.

recovery-return-choice = Hûn bi xwe biryar didin ka hûn dixwazin vegerin.
recovery-return-daylight = Bi roj herin û bi tenê neçin.
recovery-return-ask-first = Berî çûnê bipirsin kîjan rê û avahî bêxetere ne.

## Aid, and who can get it

recovery-aid-watch = Kesên li { $place } zû dikarin alîkariyê bixwazin.
recovery-aid-act-now = Kesên li { $place } niha dikarin alîkariyê bixwazin.

recovery-aid-who =
    { $group ->
        [home] Kesên ku mala wan zirar dîtiye dikarin wê bixwazin.
        [income] Kesên ku kar an hatina xwe winda kirine dikarin wê bixwazin.
        [children] Malbatên bi zarokên biçûk dikarin wê bixwazin.
        [care] Kal û pîr, nexweş û kesên astengdar dikarin wê bixwazin.
       *[everyone] Her kesê ku hewceyî wê ye dikare wê bixwaze.
    }
recovery-aid-no-fee = Ne hewce ye ku hûn ji bo xwestinê pere bidin.
recovery-aid-answer = Piştî xwestinê dê ji we re were gotin ka hûn dikarin wê bistînin.

## Cash aid, and sending money

recovery-cash-act-now = Kesên li { $place } niha dikarin alîkariya bi pereyan bixwazin.

recovery-cash-yours = Pere ji bo we ne. Tu beşeke wan nedin kesî.
recovery-cash-send = Heke hûn ji malbata xwe re pere dişînin, pêşî mesrefê bipirsin.

## Lost records, and the office of one's country. Do not name any kind of identity paper.

recovery-records-act-now = Heke qeydên we yên girîng winda bûne, hûn dikarin li { $place } alîkariyê bistînin.

recovery-records-kinds = Hûn dikarin qeydên nû yên jidayikbûn, zewac û dibistanê bixwazin.
recovery-records-office = Nivîsgeha welatê we dikare alîkariya we bike.
recovery-records-afraid = Heke hûn ji hikûmeta welatê xwe ditirsin, neçin nivîsgeha wê. Ji komeke alîkariyê bipirsin.
    .sms = Heke hûn ji hikûmeta welatê xwe ditirsin, ji komeke alîkariyê bipirsin.
recovery-records-no-middleman = Pere nedin kesê ku soz dide qeydan ji we re bîne.

## Finding family members

recovery-family-act-now = Hûn dikarin li { $place } ji bo dîtina malbata xwe alîkariyê bistînin.

recovery-family-who = Xaça Sor û Heyva Sor alîkariya dîtina kesên winda dikin.
recovery-family-safe = Heke hûn selamet in, ji malbata xwe re bêjin.
recovery-family-no-pictures = Nav an wêneyên zarokên winda li înternetê belav nekin.

## Health

recovery-health-act-now = Piştî felaketê li { $place } tenduristiya xwe biparêzin.

recovery-health-wounds = Her birînê bi ava paqij paqij bikin û wê bipêçin.
recovery-health-clinic = Heke taya we hebe an birîna we kûr be, herin klînîkê.
recovery-health-medicine = Heke dermanê we yê rojane winda bûye, ji klînîkê bixwazin.
recovery-health-pregnant = Heke hûn ducanî ne, ji klînîkê bipirsin hûn dikarin li ku bêxetere bizên.
recovery-health-fumes = Qet li hundir jenerator an komirê bi kar neynin. Gaz dikare bikuje.

## Clean water, food and toilets

recovery-water-act-now = Piştî felaketê dibe ku ava li { $place } qirêj be.

recovery-water-containers = Ava paqij di firaxên paqij û girtî de hilînin.
recovery-water-food = Xwarina ku ava qirêj gihîştiye wê bavêjin.
recovery-water-toilet = Tuwaletên ku ji bîr û çeman dûr in bi kar bînin.

## Help for the mind

recovery-talk-act-now = Heke hûn pir xemgîn in an ditirsin, hûn dikarin li { $place } alîkariyê bistînin.

recovery-talk-normal = Piştî felaketê hestên wisa normal in.
recovery-talk-trust = Bi kesên ku hûn bi wan bawer in re biaxivin.
recovery-talk-children = Nêzîkî zarokên xwe bimînin û guh bidin wan.
recovery-talk-urgent = Heke hûn difikirin zirarê bidin xwe, niha alîkariyê bixwazin.

## Fraud

recovery-fraud-act-now = Hin kes li { $place } ji bo alîkariyê pere dixwazin. Pere nedin. Alîkarî belaş e.

recovery-fraud-nobody = Mafê tu kesî tune ku ji bo alîkariyê ji we pere an tiştekî din bixwaze.
recovery-fraud-codes = Kodên banke û telefona xwe ji kesî re nebêjin.
recovery-fraud-strangers = Ji kesên nenas ên ku kar, rêwîtî an cihê razanê pêşkêş dikin haydar bin.

## Work and wages

recovery-work-act-now = Karkerên li { $place } xwedî maf in, piştî felaketê jî.

recovery-work-wages = Divê kardêrê we heqê hemû karê ku we kiriye bide we.
recovery-work-danger = Hûn dikarin karê ku jiyana we dixe xetereyê rawestînin.
recovery-work-protection = Ji bo karê paqijkirinê pûtîn, destgork û maskeyê bixwazin.
recovery-work-hours = Roj û saetên ku hûn dixebitin binivîsin.

## Forced work: said to people who are held or forced. Their life may depend on who else reads it.

recovery-force-act-now = Gelo kesek we bi zorê dide xebitandin an nahêle hûn biçin? Hûn dikarin li { $place } alîkariyê bistînin.

recovery-force-not-your-fault = Ev ne sûcê we ye.
recovery-force-nobody-may = Mafê tu kesî tune ku we bigire hundir, êşê bide we an heqê we nede.
recovery-force-safe-moment = Tenê dema ji bo we bêxetere be alîkariyê bixwazin.
recovery-force-delete = Heke kesên din telefona we dixwînin, vê peyamê jê bibin.
    .radio = Dema hûn telefon dikin, bila tu kes dengê we nebihîze.

## Protection from danger in one's own country

recovery-protection-act-now = Gelo welatê we bi xwe ji bo we xeternak e? Hûn dikarin li { $place } parastinê bixwazin.

recovery-protection-everyone = Mafê her kesî heye ku parastinê bixwaze.
recovery-protection-advice = Berî biryarê, şîreta hiqûqî ya belaş bixwazin.
recovery-protection-agency = Ajansa Penaberan a Neteweyên Yekbûyî dikare şîretê bide we.

## People whom no country counts as its own

recovery-stateless-act-now = Gelo tu welat we wek ya xwe qebûl nake? Hûn dikarin li { $place } alîkariyê bistînin.

recovery-stateless-help = Alîkariya awarte ji bo we ye jî.
recovery-stateless-birth = Bipirsin ka jidayikbûna zarokên xwe çawa qeyd dikin.

## Children without their family

recovery-children-act-now = Li { $place } ji bo zarokên dûrî malbata xwe alîkarî heye.

recovery-children-stay = Heke hûn zarokekî bi tenê bibînin, pê re bimînin.
recovery-children-tell = Di cih de ji xebatkarên alîkariyê yên herî nêzîk re bêjin.
recovery-children-not-away = Zarokan nebin cihekî dûr. Dibe ku malbata wan nêzîk be.
recovery-children-strangers = Zarokan nedin kesên nenas.
recovery-children-child = Gelo hûn zarok in û bi tenê ne? Ji xebatkarekî alîkariyê bixwazin ku alîkariya we bike.

## Feedback, complaints and questions to the people

recovery-feedback-act-now = Hûn dikarin bêjin çi di alîkariya li { $place } de baş an xerab e.

recovery-feedback-report = Heke kesek bi we re xerab tevbigere an ji bo alîkariyê tiştekî bixwaze, xeber bidin.
    .sms = Heke kesek bi we re xerab tevbigere, ji kerema xwe xeber bidin.
recovery-feedback-separate = Giliyê we naçe ba kesên ku hûn ji wan gilî dikin.
recovery-feedback-no-loss = Ji ber giliyê, hûn ê tu alîkariyê winda nekin.

recovery-survey-act-now = Kesên li { $place } hewceyî çi alîkariyê ne? Ji kerema xwe ji me re bêjin.

recovery-survey-choice = Ne hewce ye ku hûn bersivê bidin.
recovery-survey-no-effect = Bersivên we alîkariya ku hûn distînin naguherînin.
recovery-survey-link = Ji bo bersivê { $link } vekin.
recovery-survey-call = Ji bo bersivê telefonî { $contact } bikin.
    .radio = Ji bo bersivê telefonî vê hejmarê bikin: { $contact }. Ez hejmarê dubare dikim: { $contact }.
