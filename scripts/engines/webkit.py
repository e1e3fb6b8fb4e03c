"""A window of WebKitGTK with a profile on the disk, for its WebDriver.

WebKit's own MiniBrowser forgets everything when it is driven. usage: webkit.py PROFILE SCRIPT
SCRIPT runs in each page before the page's own. What it posts to the handler "faults" is printed, a line each.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

PROFILE, SCRIPT = sys.argv[1:3]

data = WebKit2.WebsiteDataManager(base_data_directory=f"{PROFILE}/data", base_cache_directory=f"{PROFILE}/cache")
context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)


def make_view(_session):
    content = WebKit2.UserContentManager()
    frames, start = WebKit2.UserContentInjectedFrames.TOP_FRAME, WebKit2.UserScriptInjectionTime.START
    content.add_script(WebKit2.UserScript(SCRIPT, frames, start, None, None))
    # The console of the page itself is written only when its process ends.
    content.connect("script-message-received::faults", lambda _content, said: print(said.get_js_value().to_string(), flush=True))
    content.register_script_message_handler("faults")
    view = WebKit2.WebView(
        web_context=context,
        user_content_manager=content,
        is_controlled_by_automation=True,
    )
    window = Gtk.Window(default_width=1280, default_height=900)
    window.add(view)
    view.connect("close", lambda _view: window.destroy())
    window.show_all()
    return view


def start_session(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("WebKitGTK")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", make_view)


context.connect("automation-started", start_session)
Gtk.main()
