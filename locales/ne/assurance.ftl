### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = चाँडै { $place } मा सबैलाई सहायता दिइनेछ।
assurance-act-now = { $place } मा सहायता सबैका लागि हो।
assurance-cancel = { $place } मा सहायताबारे दिइएको वचन फिर्ता लिइएको छ।
assurance-all-clear = { $place } मा आपतकालीन सहायता सकियो।
assurance-everyone = तपाईं जहाँबाट आए पनि फरक पर्दैन।
assurance-no-papers = तपाईंसँग कागजपत्र मागिने छैन।
assurance-authority = यो वचन दिने अधिकार { $issuer } सँग छ।
