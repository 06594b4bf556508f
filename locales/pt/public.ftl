### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Estas mensagens valem agora.
public-none = Agora não há nenhuma mensagem.
public-language = Escolha a sua língua.
public-no-language = Esta mensagem não está nesta língua. Por favor, escolha outra língua.
public-changed = O texto desta página mudou: { $time }.
public-newest = Leia a mensagem mais recente.
public-withdrawn = Esta mensagem foi retirada. Por favor, não a siga.
public-expired = Esta mensagem já não vale.
public-check = O código de verificação deste texto é { $code }.
public-check-how = O mesmo texto tem sempre o mesmo código. Se alguém lhe der este texto com outro código, não confie nele.
public-copy = Você pode copiar este texto e compartilhá-lo.
public-not-here = Essa página não existe aqui.
public-busy = Muitas pessoas estão lendo agora. Por favor, tente de novo daqui a pouco.
