// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/pages.h"

#include "app/demo/server/httpmessage.h"

namespace muster::demo::pages {

QByteArray signIn()
{
    return "<!DOCTYPE html>\n<html class=\"html-devise-layout\" lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<title>Sign in \xc2\xb7 GitLab</title>\n<meta name=\"csrf-token\" content=\"none\">\n</head>\n"
           "<body class=\"login-page\" data-page=\"sessions:new\">\n<h1>GitLab Enterprise Edition</h1>\n"
           "<form action=\"/users/sign_in\" method=\"post\"><label>Username or primary email <input name=\"user[login]\"></label>"
           "<label>Password <input type=\"password\" name=\"user[password]\"></label><button>Sign in</button></form>\n</body>\n</html>\n";
}

QByteArray notFound()
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Not Found</title></head>\n"
           "<body><h1>404: Page not found</h1><p>Make sure the address is correct and the page has not moved.</p></body>\n</html>\n";
}

QByteArray gatewayError(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reasonPhrase(status);
    return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
        + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
}

} // namespace muster::demo::pages
