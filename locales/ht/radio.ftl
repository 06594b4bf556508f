### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Atansyon, tanpri. Sa a se yon mesaj sekirite enpòtan.
radio-repeat = M ap repete.
radio-sign-off = Se te yon mesaj ki soti nan { $issuer }.
radio-next-update = Mesaj sa a valab jiska: { $until }. Tanpri koute pwochen mesaj la.
radio-machine-voice = Se yon machin k ap li mesaj sa a.
