import { linkExtra, linkForm, linkScheme, linkScript } from './link'
import { backScript, mimeTypes, origin } from './page'
import { shell } from './manifest'

const here = `L${shell.replace(/\./g, '/')}`
const host = new URL(origin).host

/** The shell around the app, in the language that Debian's assembler for Android takes; `shellJava` says the same. */
export function shellSmali(ground: string): Readonly<Record<string, string>> {
  return { 'MainActivity.smali': activity(ground), 'AssetClient.smali': client(), 'Shell.smali': bridge }
}

function activity(ground: string): string {
  const colour = (0xff00_0000 | parseInt(ground.slice(1), 16)) >> 0
  const setting = (name: string, register: string) => `    invoke-virtual {v1, ${register}}, Landroid/webkit/WebSettings;->${name}(Z)V\n`
  const lifecycle = (name: string) => `.method protected ${name}()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->${name}()V
    iget-object v0, p0, ${here}/MainActivity;->view:Landroid/webkit/WebView;
    invoke-virtual {v0}, Landroid/webkit/WebView;->${name}()V
    return-void
.end method
`
  const link = `${here}/MainActivity;->link:Ljava/lang/String;`
  return `.class public ${here}/MainActivity;
.super Landroid/app/Activity;
.implements Ljava/lang/Runnable;

.field private view:Landroid/webkit/WebView;
.field private volatile link:Ljava/lang/String;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    const-string v0, ""
    iput-object v0, p0, ${link}
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    if-nez p1, :restored
    invoke-virtual {p0}, ${here}/MainActivity;->getIntent()Landroid/content/Intent;
    move-result-object v0
    invoke-static {v0}, ${here}/MainActivity;->linkOf(Landroid/content/Intent;)Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, ${link}
    :restored
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, ${here}/MainActivity;->view:Landroid/webkit/WebView;
    const v1, ${colour < 0 ? '-' : ''}0x${Math.abs(colour).toString(16)}
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->setBackgroundColor(I)V
    invoke-virtual {v0}, Landroid/webkit/WebView;->getSettings()Landroid/webkit/WebSettings;
    move-result-object v1
    const/4 v2, 0x1
    const/4 v3, 0x0
${setting('setJavaScriptEnabled', 'v2')}${setting('setDomStorageEnabled', 'v2')}${setting('setMediaPlaybackRequiresUserGesture', 'v3')}${setting('setAllowFileAccess', 'v3')}${setting('setAllowContentAccess', 'v3')}\
    new-instance v1, ${here}/AssetClient;
    invoke-virtual {p0}, ${here}/MainActivity;->getAssets()Landroid/content/res/AssetManager;
    move-result-object v2
    invoke-direct {v1, v2}, ${here}/AssetClient;-><init>(Landroid/content/res/AssetManager;)V
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->setWebViewClient(Landroid/webkit/WebViewClient;)V
    new-instance v1, ${here}/Shell;
    invoke-direct {v1, p0}, ${here}/Shell;-><init>(${here}/MainActivity;)V
    const-string v2, "tenfootShell"
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p0, v0}, ${here}/MainActivity;->setContentView(Landroid/view/View;)V
    const-string v1, "${origin}/index.html"
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method

.method protected onNewIntent(Landroid/content/Intent;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onNewIntent(Landroid/content/Intent;)V
    invoke-static {p1}, ${here}/MainActivity;->linkOf(Landroid/content/Intent;)Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, ${link}
    iget-object v0, p0, ${here}/MainActivity;->view:Landroid/webkit/WebView;
    const-string v1, ${JSON.stringify(linkScript)}
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->evaluateJavascript(Ljava/lang/String;Landroid/webkit/ValueCallback;)V
    return-void
.end method

.method public link()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, ${link}
    return-object v0
.end method

.method public static linkOf(Landroid/content/Intent;)Ljava/lang/String;
    .registers 4
    :try_start
    invoke-virtual {p0}, Landroid/content/Intent;->getDataString()Ljava/lang/String;
    move-result-object v0
    if-nez v0, :given
    const-string v1, "${linkExtra}"
    invoke-virtual {p0, v1}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    :given
    const-string v1, "${linkScheme}"
    const-string v2, ""
    invoke-virtual {v0, v1, v2}, Ljava/lang/String;->replaceFirst(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "${linkForm}"
    invoke-virtual {v0, v1}, Ljava/lang/String;->matches(Ljava/lang/String;)Z
    move-result v1
    :try_end
    .catch Ljava/lang/RuntimeException; {:try_start .. :try_end} :none
    if-eqz v1, :nothing
    return-object v0
    :none
    move-exception v0
    :nothing
    const-string v0, ""
    return-object v0
.end method

.method public onBackPressed()V
    .registers 4
    iget-object v0, p0, ${here}/MainActivity;->view:Landroid/webkit/WebView;
    const-string v1, ${JSON.stringify(backScript)}
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->evaluateJavascript(Ljava/lang/String;Landroid/webkit/ValueCallback;)V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-virtual {p0}, ${here}/MainActivity;->finish()V
    return-void
.end method

${lifecycle('onPause')}
${lifecycle('onResume')}
.method protected onDestroy()V
    .registers 2
    iget-object v0, p0, ${here}/MainActivity;->view:Landroid/webkit/WebView;
    invoke-virtual {v0}, Landroid/webkit/WebView;->destroy()V
    invoke-super {p0}, Landroid/app/Activity;->onDestroy()V
    return-void
.end method
`
}

/** Answers for our own origin from the app's files, and lets everything else go to the network. */
function client(): string {
  const types = mimeTypes.map(([ending, type], i) => `    const-string v0, "${ending}"
    invoke-virtual {p0, v0}, Ljava/lang/String;->endsWith(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :next${i}
    const-string v0, "${type}"
    return-object v0
    :next${i}`).join('\n')
  return `.class public ${here}/AssetClient;
.super Landroid/webkit/WebViewClient;

.field private assets:Landroid/content/res/AssetManager;

.method public constructor <init>(Landroid/content/res/AssetManager;)V
    .registers 2
    invoke-direct {p0}, Landroid/webkit/WebViewClient;-><init>()V
    iput-object p1, p0, ${here}/AssetClient;->assets:Landroid/content/res/AssetManager;
    return-void
.end method

.method public shouldOverrideUrlLoading(Landroid/webkit/WebView;Ljava/lang/String;)Z
    .registers 4
    const-string v0, "${origin}/"
    invoke-virtual {p2, v0}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z
    move-result v0
    xor-int/lit8 v0, v0, 0x1
    return v0
.end method

.method public shouldInterceptRequest(Landroid/webkit/WebView;Landroid/webkit/WebResourceRequest;)Landroid/webkit/WebResourceResponse;
    .registers 12
    invoke-interface {p2}, Landroid/webkit/WebResourceRequest;->getUrl()Landroid/net/Uri;
    move-result-object v0
    const-string v1, "${host}"
    invoke-virtual {v0}, Landroid/net/Uri;->getHost()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-nez v1, :ours
    const/4 v0, 0x0
    return-object v0
    :ours
    invoke-virtual {v0}, Landroid/net/Uri;->getPath()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, ${here}/AssetClient;->typeOf(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    const-string v2, "utf-8"
    :try_start
    iget-object v3, p0, ${here}/AssetClient;->assets:Landroid/content/res/AssetManager;
    const-string v4, "app"
    invoke-virtual {v4, v0}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v4
    invoke-virtual {v3, v4}, Landroid/content/res/AssetManager;->open(Ljava/lang/String;)Ljava/io/InputStream;
    move-result-object v3
    new-instance v4, Landroid/webkit/WebResourceResponse;
    invoke-direct {v4, v1, v2, v3}, Landroid/webkit/WebResourceResponse;-><init>(Ljava/lang/String;Ljava/lang/String;Ljava/io/InputStream;)V
    :try_end
    .catch Ljava/io/IOException; {:try_start .. :try_end} :missing
    return-object v4
    :missing
    move-exception v0
    new-instance v0, Landroid/webkit/WebResourceResponse;
    const/16 v3, 0x194
    const-string v4, "Not Found"
    new-instance v5, Ljava/util/HashMap;
    invoke-direct {v5}, Ljava/util/HashMap;-><init>()V
    new-instance v6, Ljava/io/ByteArrayInputStream;
    const/4 v7, 0x0
    new-array v7, v7, [B
    invoke-direct {v6, v7}, Ljava/io/ByteArrayInputStream;-><init>([B)V
    invoke-direct/range {v0 .. v6}, Landroid/webkit/WebResourceResponse;-><init>(Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;Ljava/util/Map;Ljava/io/InputStream;)V
    return-object v0
.end method

.method public static typeOf(Ljava/lang/String;)Ljava/lang/String;
    .registers 2
${types}
    const-string v0, "application/octet-stream"
    return-object v0
.end method
`
}

/** What the page may ask of the shell: to be left, and what it was opened with. */
const bridge = `.class public ${here}/Shell;
.super Ljava/lang/Object;

.field private activity:${here}/MainActivity;

.method public constructor <init>(${here}/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, ${here}/Shell;->activity:${here}/MainActivity;
    return-void
.end method

.method public exit()V
    .registers 2
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation
    iget-object v0, p0, ${here}/Shell;->activity:${here}/MainActivity;
    invoke-virtual {v0, v0}, ${here}/MainActivity;->runOnUiThread(Ljava/lang/Runnable;)V
    return-void
.end method

.method public link()Ljava/lang/String;
    .registers 2
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation
    iget-object v0, p0, ${here}/Shell;->activity:${here}/MainActivity;
    invoke-virtual {v0}, ${here}/MainActivity;->link()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
`
