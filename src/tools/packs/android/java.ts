import { linkExtra, linkForm, linkScheme, linkScript } from './link'
import { backScript, mimeTypes, origin } from './page'
import { shell } from './manifest'

/** The same shell as `shellSmali`, for those who build a bundle for the store with Gradle. */
export function shellJava(ground: string): Readonly<Record<string, string>> {
  return { 'MainActivity.java': activity(ground), 'AssetClient.java': client(), 'Shell.java': bridge }
}

function activity(ground: string): string {
  return `package ${shell};

import android.app.Activity;
import android.content.Intent;
import android.graphics.Color;
import android.os.Bundle;
import android.webkit.WebSettings;
import android.webkit.WebView;

/** One WebView with the app in it. */
public class MainActivity extends Activity implements Runnable {
    private WebView view;
    /** What another app asked to be opened; the page reads it from a thread of its own. */
    private volatile String link = "";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        // Android hands an activity that it puts together again the intent of long ago.
        if (state == null) link = linkOf(getIntent());
        view = new WebView(this);
        view.setBackgroundColor(Color.parseColor("${ground}"));
        WebSettings settings = view.getSettings();
        settings.setJavaScriptEnabled(true);
        settings.setDomStorageEnabled(true);
        settings.setMediaPlaybackRequiresUserGesture(false);
        settings.setAllowFileAccess(false);
        settings.setAllowContentAccess(false);
        view.setWebViewClient(new AssetClient(getAssets()));
        view.addJavascriptInterface(new Shell(this), "tenfootShell");
        setContentView(view);
        view.loadUrl("${origin}/index.html");
    }

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        link = linkOf(intent);
        view.evaluateJavascript(${JSON.stringify(linkScript)}, null);
    }

    public String link() {
        return link;
    }

    /** The link in an intent, without the scheme before it; "" where there is nothing that could be one. */
    public static String linkOf(Intent intent) {
        try {
            String given = intent.getDataString();
            if (given == null) given = intent.getStringExtra("${linkExtra}");
            given = given.replaceFirst("${linkScheme}", "");
            return given.matches("${linkForm}") ? given : "";
        } catch (RuntimeException hostile) {
            // None, or extras that cannot even be read.
            return "";
        }
    }

    @Override
    public void onBackPressed() {
        view.evaluateJavascript(${JSON.stringify(backScript)}, null);
    }

    @Override
    public void run() {
        finish();
    }

    @Override
    protected void onPause() {
        super.onPause();
        view.onPause();
    }

    @Override
    protected void onResume() {
        super.onResume();
        view.onResume();
    }

    @Override
    protected void onDestroy() {
        view.destroy();
        super.onDestroy();
    }
}
`
}

function client(): string {
  const types = mimeTypes.map(([ending, type]) => `        if (path.endsWith("${ending}")) return "${type}";`).join('\n')
  return `package ${shell};

import android.content.res.AssetManager;
import android.webkit.WebResourceRequest;
import android.webkit.WebResourceResponse;
import android.webkit.WebView;
import android.webkit.WebViewClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;

/** Answers for our own origin from the app's files, and lets everything else go to the network. */
public class AssetClient extends WebViewClient {
    private final AssetManager assets;

    public AssetClient(AssetManager assets) {
        this.assets = assets;
    }

    @Override
    public boolean shouldOverrideUrlLoading(WebView view, String address) {
        return !address.startsWith("${origin}/");
    }

    @Override
    public WebResourceResponse shouldInterceptRequest(WebView view, WebResourceRequest request) {
        if (!"${new URL(origin).host}".equals(request.getUrl().getHost())) return null;
        String path = request.getUrl().getPath();
        try {
            return new WebResourceResponse(typeOf(path), "utf-8", assets.open("app".concat(path)));
        } catch (IOException missing) {
            return new WebResourceResponse(typeOf(path), "utf-8", 404, "Not Found", new HashMap<String, String>(), new ByteArrayInputStream(new byte[0]));
        }
    }

    public static String typeOf(String path) {
${types}
        return "application/octet-stream";
    }
}
`
}

const bridge = `package ${shell};

import android.webkit.JavascriptInterface;

/** What the page may ask of the shell: to be left, and what it was opened with. */
public class Shell {
    private final MainActivity activity;

    public Shell(MainActivity activity) {
        this.activity = activity;
    }

    @JavascriptInterface
    public void exit() {
        activity.runOnUiThread(activity);
    }

    @JavascriptInterface
    public String link() {
        return activity.link();
    }
}
`
