### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = በጃኹም ስምዑ። እዚ ኣገዳሲ ናይ ድሕነት መልእኽቲ እዩ።
radio-repeat = እደግም ኣለኹ።
radio-sign-off = እዚ ካብ { $issuer } ዝመጸ መልእኽቲ ነይሩ።
radio-next-update = እዚ መልእኽቲ ክሳብ { $until } ይሰርሕ። በጃኹም ነቲ ዝቕጽል መልእኽቲ ስምዑ።
radio-machine-voice = ነዚ መልእኽቲ ማሽን እዩ ዘንብቦ።
