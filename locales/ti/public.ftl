### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = እዞም መልእኽትታት ሕጂ ይሰርሑ።
public-none = ሕጂ ዝኾነ መልእኽቲ የለን።
public-language = ቋንቋኹም ምረጹ።
public-no-language = እዚ መልእኽቲ በዚ ቋንቋ የለን። በጃኹም ካልእ ቋንቋ ምረጹ።
public-changed = ኣብዚ ገጽ ዘሎ ጽሑፍ ተቐይሩ፦ { $time }።
public-newest = እቲ ዝሓደሰ መልእኽቲ ኣንብቡ።
public-withdrawn = እዚ መልእኽቲ ተሳሒቡ ኣሎ። በጃኹም ኣይትከተልዎ።
public-expired = እዚ መልእኽቲ ደጊም ኣይሰርሕን እዩ።
public-check = ናይዚ ጽሑፍ መረጋገጺ ኮድ { $code } እዩ።
public-check-how = ሓደ ጽሑፍ ኩሉ ግዜ ሓደ ኮድ ኣለዎ። ሰብ ነዚ ጽሑፍ ብኻልእ ኮድ እንተ ሂቡኩም ነቲ ጽሑፍ ኣይትእመንዎ።
public-copy = ነዚ ጽሑፍ ቀዲሕኩም ንኻልኦት ከተካፍሉ ትኽእሉ።
public-not-here = ከምዚ ዝበለ ገጽ ኣብዚ የለን።
public-busy = ሕጂ ብዙሓት ሰባት የንብቡ ኣለዉ። በጃኹም ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
