### Cues for the person who reads the message on air.

radio-attention = Attention, please. This is an important safety message.
radio-repeat = I repeat.
# $issuer: the name of the office that sends the message, never translated.
radio-sign-off = That was a message from { $issuer }.
# $until: the date and time when the message stops being valid, written for the reader.
radio-next-update = This message is valid until { $until }. Please listen for the next message.
# Said first by a machine voice, before anything else, so that nobody takes it for a person.
radio-machine-voice = A machine reads this message.
