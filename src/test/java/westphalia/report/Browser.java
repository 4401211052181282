package westphalia.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens a page in headless Chromium, in a frame of a given width, and measures what it looks like. */
final class Browser {
    private static final Pattern FOUND = Pattern.compile("&lt;found&gt;(.*)&lt;/found&gt;", Pattern.DOTALL);
    private static final long SECONDS = 60;

    private Browser() {}

    /** The program, if it is installed. */
    private static Optional<String> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> folder + "/" + name))
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst();
    }

    static boolean isHere() {
        return program().isPresent();
    }

    /** What a page looks like at a width, and which other addresses it asked the server for. */
    record Look(JsonNode found, List<String> asked) {}

    static Look look(String page, int width, Path scratch) throws IOException, InterruptedException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = (path.equals("/page") ? page : frame(width)).getBytes(StandardCharsets.UTF_8);
            if (!path.equals("/") && !path.equals("/page") && !path.equals("/favicon.ico")) {
                asked.add(path);
            }
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String dumped = dump("http://127.0.0.1:" + server.getAddress().getPort() + "/", scratch);
            Matcher found = FOUND.matcher(dumped);
            if (!found.find()) {
                throw new AssertionError("the browser found nothing: " + dumped);
            }
            String json = found.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&nbsp;", "\u00a0")
                    .replace("&amp;", "&");
            return new Look(new ObjectMapper().readTree(json), asked);
        } finally {
            server.stop(0);
        }
    }

    /** A page that holds the other in a frame, and writes down what it measures there. */
    private static String frame(int width) {
        return """
            <!DOCTYPE html><meta charset="utf-8"><body>
            <iframe id="page" src="/page" style="width:WIDTHpx;height:900px;border:0"></iframe><pre id="found"></pre>
            <script>
            const frame = document.getElementById('page');
            frame.onload = () => {
              const page = frame.contentDocument;
              page.querySelectorAll('details').forEach(fold => fold.open = true);
              const view = page.documentElement.clientWidth;
              const beyond = [...page.body.querySelectorAll('*')].filter(element =>
                  !element.closest('svg svg, .table *, .drawing *, pre *') && element.getBoundingClientRect().right > view + 1)
                  .map(element => element.tagName + '.' + element.className);
              const list = page.querySelector('.lookup');
              let ofList = null;
              if (list) {
                list.querySelector('thead button').click();
                const rows = [...list.querySelectorAll('tbody tr')];
                const field = list.querySelector('input');
                field.value = rows[0].cells[0].textContent.toUpperCase();
                field.dispatchEvent(new Event('input'));
                ofList = {
                  all: rows.length,
                  left: rows.filter(row => row.getBoundingClientRect().height > 0).length,
                  states: rows.map(row => row.cells[0].textContent)
                };
              }
              const own = frame.contentWindow;
              let saved = null;
              const save = page.querySelector('button.save');
              if (save) {
                let text = '';
                let file = '';
                own.Blob = function (parts) { text = parts.join(''); };
                own.URL.createObjectURL = () => '#';
                own.HTMLAnchorElement.prototype.click = function () { file = this.download; };
                page.querySelector('.prediction input').value = 'Anna B.';
                save.click();
                saved = { text: text, file: file };
              }
              const figure = page.querySelector('figure');
              document.getElementById('found').textContent = '<found>' + JSON.stringify({
                view: view,
                list: ofList,
                saved: saved,
                cue: figure ? own.getComputedStyle(figure, '::before').content : '',
                widestDrawing: figure ? figure.querySelector('svg').getBoundingClientRect().width : 0,
                content: page.documentElement.scrollWidth,
                beyond: beyond,
                widest: frame.contentWindow.getComputedStyle(page.body).maxWidth,
                loaded: frame.contentWindow.performance.getEntriesByType('resource').length,
                scripts: page.querySelectorAll('script').length,
                marked: frame.contentWindow.marked === undefined && window.marked === undefined ? 'no' : 'yes',
                headings: [...page.querySelectorAll('h1,h2,h3')].map(heading => heading.textContent),
                drawings: page.querySelectorAll('svg[role=img] > title').length,
                boxes: page.querySelectorAll('textarea').length
              }) + '</found>';
            };
            </script>""".replace("WIDTH", String.valueOf(width));
    }

    private static String dump(String address, Path scratch) throws IOException, InterruptedException {
        Path dumped = scratch.resolve("dumped.html");
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--user-data-dir=" + scratch.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                address));
        Process process = new ProcessBuilder(command)
                .redirectOutput(dumped.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("chromium did not end in " + SECONDS + " seconds");
        }
        return Files.readString(dumped);
    }
}
