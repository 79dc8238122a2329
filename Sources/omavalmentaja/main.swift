print("omavalmentaja")
